package org.holdfast.imports;

import static org.holdfast.imports.ExclusionSending.HEADER;
import static org.holdfast.imports.ExclusionSending.bean;
import static org.holdfast.imports.ExclusionSending.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CensusTerms;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionCorrected;
import org.holdfast.exclusion.ExclusionImported;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Terms;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class ImportingExclusionsTest {
    @Inject
    World world;

    private final ExclusionSending sending = new ExclusionSending();
    private LocalAuthority ours;
    private School school;
    private Actor actor;
    private String upn;
    private Child child;

    @BeforeEach
    void a_child_in_our_care_at_one_school() {
        ours = world.anAuthority();
        school = world.aSchool(world.anAuthority());
        actor = sending.dataManager(ours);
        upn = world.aUpn();
        child = world.aChild().withUpn(upn).lookedAfterBy(ours).onRollAt(school).make();
    }

    private String row(String rest) {
        return upn + "," + rest + "\n";
    }

    @Test
    void shows_first_what_it_would_do_and_loads_it_when_told() {
        ImportRun run = sending.send(actor, row("2026-Oct-06 00:00:00,3,pp,DB,,SUSP,N"));
        assertEquals(1, sending.counts(actor, run).fresh());
        assertTrue(sending.held(child).isEmpty(), "a dry run writes nothing");
        ExclusionReview.Line line = sending.line(actor, run, ImportView.NEW);
        assertEquals(2, line.row().number());
        assertEquals("Suspension, 1.5 days from 6 Oct 2026: PP, DB", line.row().said());
        assertTrue(line.here().startsWith("Maya Ellerby"), line.here());

        assertTrue(sending.load(actor, run));
        Exclusion held = sending.held(child).get(0);
        assertEquals(3, held.sessions());
        assertEquals(LocalDate.of(2026, 10, 7), held.time().last().orElseThrow().day());
        assertEquals(List.of("PP", "DB"), held.reasons());
        assertEquals(school.id(), held.schoolId());
        assertEquals(Decider.Capacity.NOT_SAID, held.decided().capacity());
        assertEquals("Not said in the file", held.triedBefore());
        assertEquals("census file autumn.csv", held.source());
        assertThrows(Refused.class, () -> sending.load(actor, run), "once only");
    }

    @Test
    void reads_what_became_of_codes() {
        sending.loaded(
                actor, row("06/10/2026,2,OT,,,FIXD,") + row("46303,1,MP,,,lnch,") + row("2026-11-16,,OW,,,PERM,"));
        assertEquals(
                Map.of(Category.SUSPENSION, "OT", Category.LUNCHTIME, "MP", Category.PERMANENT, "OW"),
                sending.held(child).stream().collect(Collectors.toMap(Exclusion::category, one -> one.reasons()
                        .get(0))));
        assertEquals(
                List.of("2026-11-16 0", "2026-10-08 1", "2026-10-06 2"),
                sending.held(child).stream()
                        .map(one -> one.from() + " " + one.sessions())
                        .toList());
    }

    @Test
    void says_of_each_row_that_is_wrong_why_and_how_to_put_it_right() {
        ImportRun run = sending.send(
                actor,
                row("06/10/2026,0,DB,,,SUSP,") + row("06/10/2026,x,DB,,,SUSP,") + row("31/02/2026,2,DB,,,SUSP,")
                        + row("06/10/2026,2,ZZ,,,SUSP,") + row("06/10/2026,2,DB,,,GONE,") + row("06/10/2026,2,,,,SUSP,")
                        + ",06/10/2026,2,DB,,,SUSP,\n" + row("20/11/2027,2,DB,,,SUSP,")
                        + row("06/10/2010,2,DB,,,SUSP,"));
        ExclusionReview review = sending.look(actor, run, ImportView.INVALID);
        assertEquals(
                List.of("sessions", "sessions", "startdate", "reason1", "category", "reason1", "upn", "startdate", ""),
                review.lines().stream().map(line -> line.row().field()).toList());
        assertEquals(2, review.lines().get(0).row().number());
        assertTrue(review.lines().stream().noneMatch(line -> line.row().cure().isBlank()));
        String csv = world.as(actor, () -> bean(DownloadFailedExclusions.class).run(run.id()));
        assertTrue(csv.startsWith("ROW,ERROR,upn,startdate"), csv);
        assertEquals(10, csv.lines().count());
        assertThrows(Refused.class, () -> sending.load(actor, run), "nothing to load");
    }

    @Test
    void finds_pupils_through_the_table_of_the_census() {
        String pupils = "pupilonrolltableid,upn,surname\n77," + upn + ",Ellerby\n";
        String rows =
                """
                termlyexclusionsonrolltableid;pupilonrolltableid;startdate;sessions;reason;category
                1;77;06/10/2026;4;DB;SUSP
                2;78;06/10/2026;4;DB;SUSP
                """;
        assertTrue(assertThrows(Refused.class, () -> sending.send(actor, file("rows.csv", rows)))
                .whatToDo()
                .contains("pupilonroll"));
        ImportRun run = sending.send(actor, file("rows.csv", rows), file("pupils.csv", pupils));
        assertEquals(1, sending.counts(actor, run).fresh());
        assertEquals(
                "pupilonrolltableid",
                sending.line(actor, run, ImportView.INVALID).row().field());
        sending.load(actor, run);
        assertEquals(4, sending.held(child).get(0).sessions());
    }

    @Test
    void leaves_everything_as_it_is_when_the_same_file_comes_again() {
        String rows = row("06/10/2026,4,DB,,,SUSP,") + row("2026-11-16,1,MP,,,LNCH,");
        sending.loaded(actor, rows);
        List<String> before = sending.believed(child);
        ImportRun again = sending.send(actor, rows + row("06/10/2026,4,DB,,,SUSP,"));
        assertEquals(3, sending.counts(actor, again).matched());
        assertThrows(Refused.class, () -> sending.load(actor, again));
        assertEquals(before, sending.believed(child));
    }

    @Test
    void keeps_what_stands_until_a_person_takes_the_files_field_by_field() {
        sending.loaded(actor, row("06/10/2026,4,DB,,,SUSP,"));
        ImportRun run = sending.send(actor, row("06/10/2026,6,PP,,,SUSP,"));
        ExclusionReview.Line line = sending.line(actor, run, ImportView.REVIEW);
        assertEquals(
                List.of("LENGTH 6 sessions (3 days) 4 sessions (2 days)", "REASONS PP DB"),
                line.fields().stream()
                        .map(it -> it.name() + " " + it.inFile() + " " + it.here())
                        .toList());
        assertThrows(Refused.class, () -> sending.load(actor, run), "nobody has decided");

        sending.choose(actor, run, ImportView.REVIEW, Difference.Field.LENGTH, true);
        assertEquals(1, sending.counts(actor, run).review(), "the reasons are still open");
        sending.choose(actor, run, ImportView.REVIEW, Difference.Field.REASONS, false);
        assertEquals(1, sending.counts(actor, run).changed());
        sending.load(actor, run);
        Exclusion held = sending.held(child).get(0);
        assertEquals(6, held.sessions());
        assertEquals(List.of("DB"), held.reasons());

        ImportRun older = sending.send(actor, row("06/10/2026,4,DB,,,SUSP,"));
        assertEquals(1, sending.counts(actor, older).review(), "an older file overwrites nothing");
        assertEquals(6, sending.held(child).get(0).sessions());
    }

    @Test
    void asks_only_once_about_what_was_kept() {
        sending.loaded(actor, row("06/10/2026,4,DB,,,SUSP,"));
        ImportRun run = sending.send(actor, row("06/10/2026,6,DB,,,SUSP,"));
        sending.choose(actor, run, ImportView.REVIEW, Difference.Field.LENGTH, false);
        assertEquals(1, sending.counts(actor, run).matched());
        ImportRun again = sending.send(actor, row("06/10/2026,6,DB,,,SUSP,"));
        assertEquals(1, sending.counts(actor, again).matched());
    }

    @Test
    void sends_what_overlaps_or_contradicts_itself_to_a_person() {
        sending.loaded(actor, row("06/10/2026,4,DB,,,SUSP,"));
        ImportRun run = sending.send(
                actor,
                row("07/10/2026,2,DB,,,SUSP,")
                        + row("2026-11-16,2,DB,,,SUSP,")
                        + row("2026-11-16,4,DB,,,SUSP,")
                        + row("2026-11-09,4,DB,,,SUSP,")
                        + row("2026-11-10,4,DB,,,SUSP,"));
        ImportCounts counts = sending.counts(actor, run);
        assertEquals(List.of(3, 2, 0), List.of(counts.review(), counts.invalid(), counts.fresh()));
    }

    @Test
    void tells_nobody_of_what_is_no_news() {
        LocalDate first = LocalDate.of(2026, 11, 10);
        Terms.Calendar calendar = world.inTransaction(() -> bean(Terms.class).national());
        CensusTerms terms = new CensusTerms(Category.SUSPENSION, first, 2, List.of("DB"));
        CensusCase.Placed row = new CensusCase.Placed(
                2, "", child, school.id(), calendar, terms, terms.time(calendar).orElseThrow(), Optional.empty());
        LocalDate fifth = LocalDate.of(2026, 11, 17);
        assertEquals(new ExclusionRecorded(child.id(), "1"), row.happened("1", true, fifth));
        assertEquals(new ExclusionCorrected(child.id(), "1"), row.happened("1", false, fifth));
        assertEquals(new ExclusionImported(child.id(), "1"), row.happened("1", true, fifth.plusDays(1)));
    }

    @Test
    void never_joins_or_shows_a_child_of_another_authority() {
        String theirs = world.aUpn();
        LocalAuthority other = world.anAuthority();
        Child stranger = world.aChild()
                .withUpn(theirs)
                .named("Secret", "Stranger")
                .lookedAfterBy(other)
                .onRollAt(world.aSchool(other))
                .make();
        ImportRun run = sending.send(actor, row("06/10/2026,4,DB,,,SUSP,") + theirs + ",06/10/2026,4,DB,,,SUSP,\n");
        ImportCounts counts = sending.counts(actor, run);
        assertEquals(List.of(1, 1, 0), List.of(counts.fresh(), counts.unknown(), counts.review()));
        ExclusionReview.Line line = sending.line(actor, run, ImportView.UNKNOWN);
        assertFalse(line.here().contains("Stranger"));
        assertEquals("", line.row().said(), "nothing of it is kept");
        assertTrue(line.row().child().isEmpty() && line.row().candidate().isEmpty());
        sending.load(actor, run);
        assertTrue(sending.held(stranger).isEmpty());
        assertThrows(NotFound.class, () -> sending.look(sending.dataManager(other), run, ImportView.NEW));
    }

    @Test
    void shows_nothing_of_a_record_that_is_another_authoritys_though_the_school_is_in_our_area() {
        LocalAuthority other = world.anAuthority();
        School near = world.aSchool(ours);
        String theirs = world.aUpn();
        Child guest = world.aChild()
                .withUpn(theirs)
                .lookedAfterBy(other)
                .onRollAt(near)
                .make();
        sending.loaded(sending.dataManager(other), theirs + ",06/10/2026,4,DB,,,SUSP,\n");
        ImportRun run = sending.send(actor, theirs + ",06/10/2026,6,PP,,,SUSP,\n");
        ExclusionReview.Line line = sending.line(actor, run, ImportView.REVIEW);
        assertEquals("", line.here());
        assertTrue(line.fields().isEmpty());
        assertEquals(4, sending.held(guest).get(0).sessions());
    }

    @Test
    void asks_a_person_who_a_child_with_another_birth_date_is() {
        String rows = "upn,name,dob,startdate,sessions,reason1,category\n" + upn
                + ",Maya Ellerby,01/01/2001,06/10/2026,4,DB,SUSP\n" + upn
                + ",Maya Ellerby,01/01/2001,16/11/2026,4,DB,SUSP\n";
        String second = world.aUpn();
        world.aChild().withUpn(second).lookedAfterBy(ours).onRollAt(school).make();
        String known = second + ",,,06/10/2026,4,DB,SUSP\n" + second + ",,,16/11/2026,4,DB,SUSP\n";
        ImportRun run = sending.send(actor, file("a.csv", rows + known));
        assertEquals(2, sending.counts(actor, run).review());
        ExclusionReview.Line line = sending.line(actor, run, ImportView.REVIEW);
        assertTrue(line.asks() && line.here().startsWith("Maya Ellerby"));
        world.as(actor, () -> bean(SayWhichPupil.class).run(run.id(), line.row().id(), true));
        assertEquals(4, sending.counts(actor, run).fresh(), "one answer counts for all rows of the child");
        sending.load(actor, run);
        assertEquals(2, sending.held(child).size());
    }

    @Test
    void refuses_a_file_of_which_too_few_children_are_known() {
        StringBuilder strangers = new StringBuilder(row("06/10/2026,4,DB,,,SUSP,"));
        for (int i = 0; i < 30; i++) {
            strangers.append(world.aUpn()).append(",06/10/2026,4,DB,,,SUSP,\n");
        }
        Refused refused = assertThrows(Refused.class, () -> sending.send(actor, strangers.toString()));
        assertEquals(ExclusionImportRule.ENOUGH_IS_KNOWN, refused.rule());
    }

    @Test
    void looks_again_when_records_have_moved_since() {
        ImportRun run = sending.send(actor, row("06/10/2026,4,DB,,,SUSP,"));
        sending.loaded(actor, row("06/10/2026,4,DB,,,SUSP,"));
        assertFalse(sending.load(actor, run));
        assertEquals(1, sending.counts(actor, run).matched());
        assertEquals(1, sending.held(child).size());
    }

    @Test
    void costs_the_same_number_of_statements_for_one_child_or_many() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String number = world.aUpn();
            world.aChild().withUpn(number).lookedAfterBy(ours).onRollAt(school).make();
            many.append(number).append(",06/10/2026,4,DB,,,SUSP,\n");
        }
        ImportRun one = sending.send(actor, row("06/10/2026,4,DB,,,SUSP,"));
        ImportRun all = sending.send(actor, many.toString());
        int few = StatementCount.of(() -> sending.look(actor, one, ImportView.NEW));
        StatementCount.atMost(few, () -> sending.look(actor, all, ImportView.NEW));
    }

    @Test
    void says_what_no_file_of_exclusions_is() {
        assertThrows(Refused.class, () -> sending.send(actor, file("a.csv", "upn,date,code\n")));
        assertThrows(Refused.class, () -> sending.send(actor, file("a.csv", "PK\u0003\u0004zip")));
        assertThrows(
                Refused.class,
                () -> sending.send(
                        actor, file("a.csv", HEADER + row("06/10/2026,4,DB,,,SUSP,")), file("b.csv", HEADER)));
    }
}
