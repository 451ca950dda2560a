package org.holdfast.imports;

import static org.holdfast.imports.Sending.file;
import static org.holdfast.imports.Sending.files;
import static org.holdfast.imports.Sending.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.holdfast.access.Actor;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ReadChild;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true, at = HoldfastTest.A_SCHOOL_MORNING)
class ImportingSsda903Test {
    @Inject
    World world;

    private final Sending sending = new Sending();

    @Inject
    DecideIdentity decide;

    @Inject
    DownloadFailedRows download;

    @Inject
    ThrowImportAway throwAway;

    @Inject
    ReadChild readChild;

    private static List<UploadedFile> samples() {
        return samples(Sending.sampleHeader());
    }

    private static List<UploadedFile> samples(String header) {
        return List.of(file("x.csv", sample("Episodes.csv")), file("y.csv", header));
    }

    private String row(Actor actor, ImportRun run) {
        return sending.look(actor, run, ImportView.REVIEW).lines().get(0).row().id();
    }

    private ImportRun decided(Actor actor, ImportRun run, boolean same) {
        String row = row(actor, run);
        return world.as(actor, () -> decide.run(run.id(), row, same));
    }

    @Test
    void makes_children_whom_the_virtual_school_of_that_authority_sees_and_no_other() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        ImportRun run = sending.send(actor, samples());
        ImportCounts dry = sending.counts(actor, run);
        assertEquals(
                List.of("4810", "4811", "4812", "4810", "4811", "4812", "4834"),
                sending.look(actor, run, ImportView.MATCHED).lines().stream()
                        .map(line -> line.row().socialCareId())
                        .toList(),
                "the adopted, the dead, and the row that stands twice");
        assertEquals(7, dry.matched());
        assertEquals(0, dry.changed() + dry.review());
        assertTrue(sending.believed(ours).isEmpty(), "a dry run writes nothing");

        assertTrue(sending.load(actor, run));
        Child child = sending.child(ours, "4801").orElseThrow();
        assertEquals("Child 4801", child.name());
        assertEquals("F", child.sex());
        world.as(world.virtualSchoolHead(ours), () -> readChild.run(child.id()));
        assertThrows(
                NotFound.class,
                () -> world.as(world.virtualSchoolHead(world.anAuthority()), () -> readChild.run(child.id())));
        assertTrue(sending.believed(ours).stream().anyMatch(fact -> fact.contains("4802, K2, PR4, true")));
        assertTrue(sending.believed(ours).stream().noneMatch(fact -> fact.contains("T1")));
    }

    @Test
    void changes_nothing_the_second_time() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        String header = Sending.sampleHeader();
        sending.load(actor, sending.send(actor, samples(header)));
        List<String> before = sending.believed(ours);
        ImportRun again = sending.send(actor, samples(header));
        ImportCounts counts = sending.counts(actor, again);
        assertEquals(0, counts.toLoad());
        assertThrows(Refused.class, () -> sending.load(actor, again));
        assertEquals(before, sending.believed(ours));
    }

    @Test
    void ends_in_the_same_state_in_any_order_of_rows() {
        List<String> expected = null;
        for (int seed = 0; seed < 5; seed++) {
            LocalAuthority ours = world.anAuthority();
            Actor actor = sending.dataManager(ours);
            Random random = new Random(seed);
            sending.load(
                    actor,
                    sending.send(
                            actor,
                            List.of(
                                    file("h", shuffled(Sending.sampleHeader(), random)),
                                    file("e", shuffled(sample("Episodes.csv"), random)))));
            List<String> state = sending.believed(ours);
            expected = expected == null ? state : expected;
            assertEquals(expected, state);
        }
    }

    private static String shuffled(String file, Random random) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return String.join("\n", lines);
    }

    @Test
    void corrects_by_superseding_and_keeps_what_the_file_does_not_speak_of() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        List<String> header = List.of("7,F,03/05/2012,,UN1,,");
        sending.loaded(actor, header, List.of("7,01/05/2024,S,V2,,U6,PR1,,,,,,"));
        // The next year's file: the legal status changed, and nothing else.
        sending.loaded(
                actor,
                header,
                List.of("7,01/05/2024,S,V2,,U6,PR1,01/06/2025,X1,,,,", "7,01/06/2025,L,C2,,U6,PR1,,,,,,"));
        assertEquals(
                List.of(
                        "[7, LOOKED_AFTER, C2, null, 2025-06-01, null, SSDA903]",
                        "[7, LOOKED_AFTER, V2, null, 2024-05-01, 2025-06-01, SSDA903]",
                        "[7, U6, PR1, false, null, 2024-05-01, null, true]"),
                sending.believed(ours));
        // A file that begins in the middle says no more than it knows.
        ImportRun middle = sending.send(actor, files(header, List.of("7,01/06/2025,L,C2,,U6,PR1,,,,,,")));
        assertEquals(0, sending.counts(actor, middle).toLoad());
        // An older file does not undo what a later one brought.
        ImportRun older = sending.send(actor, files(header, List.of("7,01/05/2024,S,V2,,U6,PR1,,,,,,")));
        assertEquals(0, sending.counts(actor, older).toLoad());
        // A corrected start of care moves the start.
        sending.loaded(
                actor,
                header,
                List.of("7,15/05/2024,S,V2,,U6,PR1,01/06/2025,X1,,,,", "7,01/06/2025,L,C2,,U6,PR1,,,,,,"));
        assertTrue(sending.believed(ours).contains("[7, LOOKED_AFTER, V2, null, 2024-05-15, 2025-06-01, SSDA903]"));
        assertEquals(3, sending.believed(ours).size());
    }

    @Test
    void seals_an_adopted_child_and_never_joins_it_again() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        String upn = world.aUpn();
        List<String> header = List.of("7,F,03/05/2019,," + upn + ",,");
        List<String> open = List.of("7,01/05/2024,S,E1,,A5,PR1,,,,,,");
        sending.loaded(actor, header, open);
        Child child = sending.child(ours, "7").orElseThrow();
        sending.loaded(actor, header, List.of("7,01/05/2024,S,E1,,A5,PR1,30/06/2025,E11,,,,"));
        assertTrue(world.inTransaction(() -> world.load(child.id())).sealed());
        assertThrows(NotFound.class, () -> world.as(world.virtualSchoolHead(ours), () -> readChild.run(child.id())));

        ImportRun same = sending.send(actor, files(header, List.of("7,01/05/2024,S,E1,,A5,PR1,30/06/2025,E11,,,,")));
        assertEquals(2, sending.counts(actor, same).matched());
        ImportRun older = sending.send(actor, files(header, open));
        assertEquals(2, sending.counts(actor, older).invalid(), "the closed id opens nothing");
        ImportRun later = sending.send(
                actor, files(List.of("8,F,03/05/2019,," + upn + ",,"), List.of("8,01/08/2025,S,C1,,U6,PR1,,,,,,")));
        assertEquals(2, sending.counts(actor, later).fresh(), "a later record is joined to nothing");
    }

    @Test
    void stops_at_a_death() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        List<String> header = List.of("7,F,03/05/2012,,UN1,,");
        sending.loaded(actor, header, List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,"));
        sending.loaded(actor, header, List.of("7,01/05/2024,S,C2,,U4,PR1,30/06/2025,E2,,,,"));
        assertTrue(sending.child(ours, "7").orElseThrow().diedOn().isPresent());
    }

    @Test
    void asks_a_person_about_a_record_outside_the_caseload_and_shows_nothing_of_it() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        String upn = world.aUpn();
        Child pupil = world.aChild()
                .named("Zofia", "Marek")
                .withUpn(upn)
                .onRollAt(world.aSchool(ours))
                .make();
        String born = date(pupil);
        List<UploadedFile> sent =
                files(List.of("7,F," + born + ",," + upn + ",,"), List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,"));
        ImportRun run = sending.send(actor, sent);
        ImportReview review = sending.look(actor, run, ImportView.REVIEW);
        assertEquals(2, review.counts().review());
        assertEquals("", review.lines().get(0).candidate());
        assertFalse(review.lines().toString().contains("Marek"));
        assertThrows(Refused.class, () -> sending.load(actor, run), "nothing is loaded undecided");

        decided(actor, run, true);
        assertEquals(0, sending.counts(actor, run).review());
        assertTrue(sending.load(actor, run));
        world.as(world.virtualSchoolHead(ours), () -> readChild.run(pupil.id()));
        assertEquals(pupil.id(), sending.child(ours, "7").orElseThrow().id());
    }

    @Test
    void takes_no_child_from_another_authority() {
        LocalAuthority theirs = world.anAuthority();
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        String upn = world.aUpn();
        Child child = world.aChild().withUpn(upn).lookedAfterBy(theirs).make();
        List<UploadedFile> sent =
                files(List.of("7,F," + date(child) + ",," + upn + ",,"), List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,"));
        ImportRun run = sending.send(actor, sent);
        assertThrows(Refused.class, () -> decided(actor, run, true));
        decided(actor, run, false);
        assertEquals(2, sending.counts(actor, run).fresh());
        assertTrue(sending.load(actor, run));
        Child other = sending.child(ours, "7").orElseThrow();
        assertNotEquals(child.id(), other.id());
        ImportRun again = sending.send(
                actor,
                files(List.of("7,F," + date(child) + ",," + upn + ",,"), List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,")));
        assertEquals(2, sending.counts(actor, again).matched(), "what was decided stays decided");
        assertThrows(NotFound.class, () -> world.as(world.virtualSchoolHead(ours), () -> readChild.run(child.id())));
    }

    @Test
    void asks_when_the_birth_date_differs_or_proposes_a_child_without_a_number() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        List<String> episodes = List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,");
        sending.loaded(actor, List.of("7,F,03/05/2012,,UN1,,"), episodes);
        ImportRun differs = sending.send(actor, files(List.of("7,F,04/05/2012,,UN1,,"), episodes));
        assertEquals(2, sending.counts(actor, differs).review());
        assertTrue(sending.look(actor, differs, ImportView.REVIEW)
                .lines()
                .get(0)
                .candidate()
                .startsWith("Child 7"));

        Child known = world.aChild().named("Ada", "Quill").lookedAfterBy(ours).make();
        ImportRun unnumbered = sending.send(
                actor, files(List.of("9,F," + date(known) + ",,UN4,,"), List.of("9,01/05/2024,S,C2,,U4,PR1,,,,,,")));
        assertEquals(2, sending.counts(actor, unnumbered).review());
        decided(actor, unnumbered, true);
        assertEquals(2, sending.counts(actor, unnumbered).changed());
        sending.load(actor, unnumbered);
        assertEquals(known.id(), sending.child(ours, "9").orElseThrow().id());
    }

    @Test
    void asks_about_one_upn_under_two_child_ids() {
        Actor actor = sending.dataManager(world.anAuthority());
        String upn = world.aUpn();
        ImportRun run = sending.send(
                actor,
                files(
                        List.of("7,F,03/05/2012,," + upn + ",,", "8,F,03/05/2012,," + upn + ",,"),
                        List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,", "8,01/05/2024,S,C2,,U4,PR1,,,,,,")));
        assertEquals(4, sending.counts(actor, run).review());
    }

    @Test
    void keeps_the_number_before_as_a_former_one_and_still_finds_the_child_by_it() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        String first = world.aUpn();
        String second = world.aUpn();
        List<String> episodes = List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,");
        sending.loaded(actor, List.of("7,F,03/05/2012,," + first + ",,"), episodes);
        sending.loaded(actor, List.of("7,F,03/05/2012,," + second + ",,"), episodes);
        ImportRun behind = sending.send(
                actor,
                files(List.of("0099,F,03/05/2012,," + first + ",,"), List.of("99,01/05/2024,S,C2,,U4,PR1,,,,,,")));
        ImportCounts counts = sending.counts(actor, behind);
        assertEquals(1, counts.changed(), "the new child id, of the Header row");
        assertEquals(1, counts.matched());
    }

    @Test
    void holds_all_rows_of_a_child_back_while_one_is_wrong_and_hands_them_out_without_postcodes() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        ImportRun run = sending.send(
                actor,
                files(
                        List.of("7,F,03/05/2012,,UN1,,"),
                        List.of(
                                "7,01/05/2024,S,C2,,U4,PR1,01/06/2024,X1,,,AA1 1AA,",
                                "7,01/06/2024,L,=1+1,,U4,PR1,,,,,AA1 1AA,")));
        assertEquals(3, sending.counts(actor, run).invalid());
        assertThrows(Refused.class, () -> sending.load(actor, run));
        String csv = world.as(actor, () -> download.run(run.id(), Ssda903Kind.EPISODES));
        assertFalse(csv.contains("AA1"));
        assertTrue(csv.contains(",'=1+1,"), csv);
        assertEquals(3, csv.lines().count());
        assertTrue(csv.lines().findFirst().orElse("").endsWith("ROW,ERROR"));
    }

    @Test
    void loads_nothing_when_records_moved_since_the_files_were_read() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        List<String> header = List.of("7,F,03/05/2012,,UN1,,");
        List<String> episodes = List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,");
        ImportRun first = sending.send(actor, files(header, episodes));
        ImportRun second = sending.send(actor, files(header, episodes));
        assertTrue(sending.load(actor, first));
        assertFalse(sending.load(actor, second), "the rows show that they are in by now");
        assertEquals(2, sending.counts(actor, second).matched());
        assertThrows(Refused.class, () -> sending.load(actor, first), "once only");
    }

    @Test
    void is_for_the_data_managers_of_the_authority_alone() {
        Actor ours = sending.dataManager(world.anAuthority());
        Actor theirs = sending.dataManager(world.anAuthority());
        ImportRun run = sending.send(ours, samples());
        assertThrows(NotFound.class, () -> sending.counts(theirs, run));
        assertThrows(NotFound.class, () -> sending.load(theirs, run));
        assertThrows(NotFound.class, () -> world.as(theirs, () -> throwAway.run(run.id())));
        assertThrows(NotFound.class, () -> world.as(theirs, () -> download.run(run.id(), Ssda903Kind.HEADER)));
        world.as(ours, () -> throwAway.run(run.id()));
        assertThrows(Refused.class, () -> sending.load(ours, run));
        assertThrows(NotFound.class, () -> world.as(ours, () -> download.run(run.id(), Ssda903Kind.HEADER)));
    }

    @Test
    void refuses_what_is_no_such_file_and_keeps_nothing_of_it() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        for (List<UploadedFile> bad : List.of(
                List.<UploadedFile>of(),
                List.of(file("empty.csv", "")),
                List.of(file("book.xlsx", "PK\u0003\u0004 and more")),
                List.of(file("image.csv", "\u0000\u0001\u0002")),
                List.of(file("a.csv", Sending.HEADER), file("b.csv", Sending.HEADER)),
                List.of(file("a.csv", "CHILD,DECOM\n1,2")),
                List.of(file("big.csv", Sending.HEADER + "x".repeat(11 * 1024 * 1024))))) {
            assertThrows(Refused.class, () -> sending.send(actor, bad));
        }
        assertEquals(0L, world.inTransaction(() -> world.em()
                .createQuery("select count(f) from StoredFile f where f.ownerId = :owner")
                .setParameter("owner", ours.id())
                .getSingleResult()));
    }

    @Test
    void reads_200_columns_and_leaves_most_aside() {
        Actor actor = sending.dataManager(world.anAuthority());
        String wide = "CHILD,SEX,DOB,UPN," + String.join(",", Collections.nCopies(200, "X")) + "\n7,F,03/05/2012,UN1\n";
        assertEquals(
                1, sending.send(actor, List.of(file("h.csv", wide))).notes().size());
    }

    @Test
    void leaves_what_another_authority_recorded_alone() {
        LocalAuthority theirs = world.anAuthority();
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        String upn = world.aUpn();
        Child child = world.aChild()
                .withUpn(upn)
                .is(
                        CareKind.LOOKED_AFTER,
                        theirs,
                        new Period(world.today().minusYears(2), world.today().minusYears(1)))
                .is(CareKind.RETURNED_HOME, theirs, new Period(world.today().minusYears(1), null))
                .make();
        List<UploadedFile> sent =
                files(List.of("7,F," + date(child) + ",," + upn + ",,"), List.of("7,01/05/2026,S,C2,,U4,PR1,,,,,,"));
        ImportRun run = sending.send(actor, sent);
        decided(actor, run, true);
        sending.load(actor, run);
        assertEquals(
                List.of(
                        "[null, LOOKED_AFTER, C2, null, 2024-11-23, 2025-11-23, test]",
                        "[null, RETURNED_HOME, null, null, 2025-11-23, 2026-05-01, test]"),
                sending.believed(theirs));
        assertEquals(2, sending.believed(ours).size());
    }

    @Test
    void writes_one_line_of_the_trail_a_child() {
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        sending.loaded(
                actor,
                List.of("7,F,03/05/2012,,UN1,,", "8,F,03/05/2012,,UN1,,"),
                List.of("7,01/05/2024,S,C2,,U4,PR1,,,,,,", "8,01/05/2024,S,C2,,U4,PR1,,,,,,"));
        for (String number : List.of("7", "8")) {
            String id = sending.child(ours, number).orElseThrow().id().id();
            assertEquals(1L, world.inTransaction(() -> world.em()
                    .createQuery("select count(e) from AuditEntry e where e.childId = :child")
                    .setParameter("child", id)
                    .getSingleResult()));
        }
    }

    private static String date(Child child) {
        return String.format(
                "%02d/%02d/%d",
                child.bornOn().getDayOfMonth(),
                child.bornOn().getMonthValue(),
                child.bornOn().getYear());
    }
}
