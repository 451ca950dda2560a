package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.imports.DecideSheetPerson.Said;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.Standing;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingEvidence;
import org.holdfast.training.TrainingRule;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;
import org.holdfast.training.sheet.PackedSheet;
import org.holdfast.training.sheet.SheetRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class ImportingSignInSheetsTest {
    private static final String HEADER = "name,job,email,signed\n";

    @Inject
    World world;

    private final SheetSending sending = new SheetSending();
    private LocalAuthority area;
    private School school;
    private Actor teacher;
    private TrainingCourse course;
    private StaffMember rosa;

    @BeforeEach
    void a_school_that_keeps_a_course() {
        area = world.anAuthority();
        school = world.aSchool(area);
        teacher = world.designatedTeacher(school);
        course = sending.course(school.id());
        rosa = world.anAdult("Rosa Lamb", "Head of year", school.id());
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private ImportRun send(String rows) {
        return sending.send(teacher, course, HEADER + rows);
    }

    private boolean trained(StaffMember adult) {
        Map<String, Standing> standings =
                world.inTransaction(() -> bean(Trainings.class).of(List.of(adult.id()), world.today()));
        return Optional.ofNullable(standings.get(adult.id())).orElseThrow().inDate(StaffDuty.IN_CONTACT);
    }

    @Test
    void shows_first_what_it_would_do_and_puts_people_down_when_told() {
        ImportRun run = send("Rosa Lamb,Head of year,,08:55\nNoor Aziz,Midday assistant,noor@cove.example,08:57\n");
        assertEquals(List.of(0, 1, 1, 0, 0, 0), sending.counts(teacher, run));
        assertTrue(sending.sessions(course).isEmpty(), "a dry run writes nothing");
        SheetReview.Line line = sending.line(teacher, run, ImportView.NEW);
        assertEquals(3, line.number());
        assertEquals("MIDDAY", line.group());
        assertEquals("Midday assistant · noor@cove.example", line.more());

        assertTrue(sending.load(teacher, run));
        assertTrue(trained(rosa));
        assertEquals(List.of("Rosa Lamb"), sending.down(course), "nobody has said that Noor is to be added");
        assertEquals(sending.day(), sending.sessions(course).get(0).heldOn());
        assertEquals(List.of(1, 1, 0, 0, 0, 0), sending.counts(teacher, run), "undecided rows stay listed");
    }

    @Test
    void adds_new_people_with_their_group_once_somebody_says_so() {
        ImportRun run = send("Noor Aziz,Midday assistant,noor@cove.example,08:57\nIvo Marsh,Cook,,x\nLena Ott,,,x\n");
        assertEquals(2, sending.addAll(teacher, run), "the sheet says no group for one");
        String lena = sending.look(teacher, run, ImportView.NEW).lines().get(2).key();
        Refused refused = assertThrows(
                Refused.class,
                () -> world.as(teacher, () -> bean(DecideSheetPerson.class)
                        .run(run.id(), lena, Said.fresh(Optional.empty()))));
        assertEquals(SheetImportRule.GROUP_IS_CHOSEN, refused.rule());
        assertTrue(sending.load(teacher, run));
        assertEquals(List.of("Ivo Marsh", "Noor Aziz"), sending.down(course));
        assertTrue(sending.staff(school).contains("Noor Aziz, Midday assistant, noor@cove.example"));
        assertEquals(
                List.of(StaffGroup.OTHER, StaffGroup.MIDDAY),
                world.inTransaction(() -> bean(StaffGroups.class).at(List.of(school.id()), world.today()).stream()
                        .flatMap(it -> it.group().stream())
                        .toList()));
        String key = sending.line(teacher, run, ImportView.NEW).key();
        world.as(teacher, () -> bean(DecideSheetPerson.class)
                .run(run.id(), key, Said.fresh(Optional.of(StaffGroup.OFFICE))));
        assertTrue(sending.load(teacher, run), "what was decided later follows");
        assertTrue(sending.staff(school).contains("Lena Ott, Office staff"));
    }

    @Test
    void changes_nothing_when_the_same_sheet_comes_again() {
        String rows = "Rosa Lamb,,,x\nNoor Aziz,Teacher,,x\nRosa Lamb,,,x\n";
        ImportRun run = send(rows);
        sending.addAll(teacher, run);
        assertTrue(sending.load(teacher, run));
        String before = sending.staff(school);
        ImportRun again = send(rows);
        assertEquals(List.of(3, 0, 0, 0, 0, 0), sending.counts(teacher, again));
        assertEquals(
                ImportRule.NOTHING_TO_LOAD,
                assertThrows(Refused.class, () -> sending.load(teacher, again)).rule());
        assertEquals(before, sending.staff(school));
        assertEquals(List.of("Noor Aziz", "Rosa Lamb"), sending.down(course));
        assertEquals(1, sending.sessions(course).size());
    }

    @Test
    void asks_a_person_who_is_meant_and_chooses_nobody_for_them() {
        world.anAdult("Sam Okoro", "Teacher", school.id());
        StaffMember second = world.anAdult("Sam Okoro", "Cook", school.id());
        ImportRun run = send("Sam Okoro,,,x\nRosa Lambe,,,x\nR Lamb,,,x\nSam Hill,,,\n");
        assertEquals(List.of(0, 0, 0, 4, 0, 0), sending.counts(teacher, run));
        assertThrows(Refused.class, () -> sending.load(teacher, run), "nobody has decided");
        SheetReview.Line line = sending.line(teacher, run, ImportView.REVIEW);
        assertEquals("2 people of this name work here.", line.why());
        assertEquals(2, line.choices().size());
        assertThrows(
                Refused.class,
                () -> sending.decide(teacher, run, ImportView.REVIEW, Said.same(rosa.id())),
                "she is not among them");
        sending.decide(teacher, run, ImportView.REVIEW, Said.same(second.id()));
        assertEquals(List.of(0, 0, 1, 3, 0, 0), sending.counts(teacher, run));
        sending.decide(teacher, run, ImportView.REVIEW, Said.same(rosa.id()));
        sending.decide(teacher, run, ImportView.REVIEW, Said.leftOut());
        assertTrue(sending.load(teacher, run));
        assertEquals(List.of("Rosa Lamb", "Sam Okoro"), sending.down(course));
        assertEquals(List.of(2, 0, 0, 1, 0, 1), sending.counts(teacher, run));
    }

    @Test
    void asks_where_the_email_is_another_and_knows_namesakes_by_it() {
        world.inTransaction(() -> {
            bean(StaffMembers.class)
                    .add(new StaffMember(
                                    "Sam Okoro",
                                    "Cook",
                                    school.id(),
                                    world.today().minusYears(1))
                            .reachedAt(null, "cook@cove.example"));
            bean(StaffMembers.class)
                    .add(new StaffMember(
                                    "Sam Okoro",
                                    "Teacher",
                                    school.id(),
                                    world.today().minusYears(1))
                            .reachedAt(null, "sam@cove.example"));
            return true;
        });
        ImportRun run = send("Sam Okoro,,sam@cove.example,x\n");
        assertEquals(
                "Sam Okoro, Teacher",
                sending.line(teacher, run, ImportView.CHANGED).here());
        ImportRun other = send("Sam Okoro,,third@cove.example,x\nNoor Aziz,Cook,cook@cove.example,x\n");
        assertEquals(List.of(0, 0, 0, 2, 0, 0), sending.counts(teacher, other));
    }

    @Test
    void leaves_out_who_was_not_there_and_asks_about_an_empty_sign() {
        ImportRun run = send("Rosa Lamb,,,apologies\nRosa Lambe,Teacher,,\n");
        assertEquals(List.of(0, 0, 0, 1, 0, 1), sending.counts(teacher, run));
        assertEquals(1, sending.line(teacher, run, ImportView.REVIEW).choices().size());
    }

    @Test
    void puts_down_again_whoever_was_taken_off_only_when_told() {
        ImportRun run = send("Rosa Lamb,,,x\n");
        sending.load(teacher, run);
        String id = sending.attendances(course).get(0).id();
        world.inTransaction(() -> {
            world.em().find(TrainingAttendance.class, id).withdraw("She was ill", "Helen Prior", world.now());
            return true;
        });
        ImportRun again = send("Rosa Lamb,,,x\n");
        assertTrue(sending.line(teacher, again, ImportView.REVIEW).why().contains("She was ill"));
        assertThrows(Refused.class, () -> sending.load(teacher, again));
        sending.decide(teacher, again, ImportView.REVIEW, Said.same(rosa.id()));
        assertTrue(sending.load(teacher, again));
        assertEquals(List.of("Rosa Lamb"), sending.down(course));
    }

    @Test
    void puts_nobody_down_again_by_itself_where_the_whole_session_was_withdrawn() {
        ImportRun run = send("Rosa Lamb,,,x\n");
        sending.load(teacher, run);
        String id = sending.sessions(course).get(0).id();
        world.inTransaction(() -> {
            world.em().find(TrainingSession.class, id).withdraw("It was another course", "Helen Prior", world.now());
            return true;
        });
        assertFalse(trained(rosa));
        assertTrue(sending.line(teacher, run, ImportView.REVIEW).why().contains("It was another course"));
        assertThrows(Refused.class, () -> sending.load(teacher, run));
        sending.decide(teacher, run, ImportView.REVIEW, Said.same(rosa.id()));
        assertTrue(sending.load(teacher, run));
        assertTrue(trained(rosa));
        assertEquals(2, sending.sessions(course).size(), "another session, the withdrawn one stays as it is");
    }

    @Test
    void a_sheet_that_was_loaded_is_kept_for_ten_years_as_the_evidence_of_its_session_and_no_other_is() {
        ImportRun run = send("Rosa Lamb,,,x\nNoor Aziz,Teacher,,x\n");
        ImportRun other = send("Rosa Lamb,,,x\n");
        sending.load(teacher, run);
        sending.addAll(teacher, run);
        sending.load(teacher, run);
        String session = sending.sessions(course).get(0).id();
        List<TrainingEvidence> shown = world.inTransaction(
                () -> List.copyOf(bean(TrainingCourses.class).evidence(List.of(session))));
        assertEquals(
                List.of("sheet.csv"), shown.stream().map(TrainingEvidence::name).toList());
        assertEquals(school.id(), shown.get(0).ownerId());
        world.after(Duration.ofDays(3600), () -> {
            eraseExpired();
            assertTrue(erased(other), "what was not loaded has gone after a month");
            assertFalse(erased(run));
            return true;
        });
        world.after(Duration.ofDays(3654), () -> {
            eraseExpired();
            assertTrue(erased(run));
            return true;
        });
    }

    /** Also what other tests have left: a hundred files a call. */
    private void eraseExpired() {
        for (int i = 0; i < 20; i++) {
            world.inTransaction(() -> {
                bean(Files.class).eraseExpired();
                return true;
            });
        }
    }

    private boolean erased(ImportRun run) {
        return world.inTransaction(() -> world.em()
                .find(StoredFile.class, run.happeningsFile().orElseThrow())
                .erased());
    }

    @Test
    void gives_back_the_rows_it_cannot_take_with_an_error_column() {
        ImportRun run = send("Rosa Lamb,,,x\n=A1,,,x\n12 people,,,x\n");
        String csv = sending.failed(teacher, run);
        assertTrue(csv.startsWith("ROW,ERROR,name,job,email,signed"), csv);
        assertEquals(3, csv.lines().count());
        assertTrue(csv.contains("3,\"name: This is a formula"), csv);
        assertTrue(csv.contains("'=A1"), "and the formula is text");
    }

    @Test
    void takes_a_sheet_of_several_schools_from_a_data_manager() {
        School quay = world.aSchool(area);
        School far = world.aSchool(world.anAuthority());
        StaffMember ivo = world.anAdult("Ivo Marsh", "Teacher", quay.id());
        Actor data = world.person("Dana Merrick", Role.DATA_MANAGER, area.id());
        TrainingCourse shared = sending.course(area.id());
        String rows = "School,Name,Role\n" + school.urn() + ",Rosa Lamb,\n" + quay.name() + ",\"Marsh, Ivo\",\n"
                + far.name() + ",Una Reed,Teacher\n,Una Reed,Teacher\n";
        ImportRun run = sending.send(data, shared, rows);
        assertEquals(List.of(0, 0, 2, 0, 2, 0), sending.counts(data, run));
        assertEquals(
                "None of your schools has this name or URN.",
                sending.line(data, run, ImportView.INVALID).why());
        assertTrue(sending.load(data, run));
        assertTrue(trained(ivo) && trained(rosa));
        assertThrows(NotFound.class, () -> sending.look(teacher, run, ImportView.NEW));
        Refused refused = assertThrows(Refused.class, () -> sending.send(data, shared, "name\nRosa Lamb\n"));
        assertEquals(Optional.of("school"), refused.field());
        ImportRun chosen =
                sending.send(data, shared, school.id(), "name\nRosa Lamb\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(1, 0, 0, 0, 0, 0), sending.counts(data, chosen));
    }

    @Test
    void reads_a_spreadsheet_the_same_way() {
        byte[] book = PackedSheet.of(
                new String[] {"Forename", "Surname", "Staff group"}, new String[] {"Rosa", "Lamb", "Teachers"});
        ImportRun run = sending.send(teacher, course, "", book);
        assertEquals(List.of(0, 0, 1, 0, 0, 0), sending.counts(teacher, run));
    }

    @Test
    void belongs_to_its_school_and_to_nobody_else() {
        ImportRun run = send("Rosa Lamb,,,x\n");
        Actor stranger = world.designatedTeacher(world.aSchool(area));
        assertThrows(NotFound.class, () -> sending.look(stranger, run, ImportView.NEW));
        assertThrows(NotFound.class, () -> sending.load(stranger, run, ""));
        assertEquals(
                SheetImportRule.HAS_A_COURSE,
                assertThrows(Refused.class, () -> sending.send(stranger, course, HEADER + "Rosa Lamb,,,x\n"))
                        .rule());
    }

    @Test
    void loads_nothing_where_something_has_moved_since_it_was_seen() {
        ImportRun run = send("Rosa Lamb,,,x\nNoor Aziz,Teacher,,x\n");
        String seen = sending.look(teacher, run, ImportView.NEW).mark();
        world.anAdult("Noor Aziz", "Teacher", school.id());
        assertFalse(sending.load(teacher, run, seen));
        assertTrue(sending.down(course).isEmpty());
        assertTrue(sending.load(teacher, run));
        assertEquals(List.of("Noor Aziz", "Rosa Lamb"), sending.down(course));
    }

    @Test
    void keeps_nothing_of_a_sheet_that_is_thrown_away() {
        ImportRun run = send("Rosa Lamb,,,x\n");
        sending.thrownAway(teacher, run);
        assertFalse(sending.look(teacher, run, ImportView.NEW).held());
        assertThrows(Refused.class, () -> sending.load(teacher, run, ""));
        assertTrue(sending.down(course).isEmpty());
    }

    @Test
    void says_what_no_sheet_is_and_what_is_missing_in_the_form() {
        assertEquals(
                SheetRule.HAS_A_HEADING,
                assertThrows(Refused.class, () -> sending.send(teacher, course, "a,b\n1,2\n"))
                        .rule());
        UploadSheet.Aim noDay = new UploadSheet.Aim(course.id(), null, "");
        UploadSheet.Aim tomorrow =
                new UploadSheet.Aim(course.id(), world.today().plusDays(1), "");
        UploadSheet.Aim noFile = new UploadSheet.Aim(course.id(), world.today(), "");
        Map.of(
                        noDay,
                        SheetImportRule.HAS_A_DAY,
                        tomorrow,
                        TrainingRule.SESSION_HAS_BEEN,
                        noFile,
                        SheetImportRule.ONE_SHEET)
                .forEach((aim, rule) -> assertEquals(
                        rule,
                        assertThrows(
                                        Refused.class,
                                        () -> world.as(teacher, () -> bean(UploadSheet.class)
                                                .run(aim, List.of())))
                                .rule()));
    }

    @Test
    void costs_the_same_number_of_statements_for_one_person_or_many() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String name = "Person " + (char) ('A' + i) + "bel";
            world.anAdult(name, "Teacher", school.id());
            many.append(name).append(",,,x\n");
        }
        ImportRun one = send("Rosa Lamb,,,x\n");
        ImportRun all = send(many.toString());
        int few = StatementCount.of(() -> sending.look(teacher, one, ImportView.CHANGED));
        StatementCount.atMost(few, () -> sending.look(teacher, all, ImportView.CHANGED));
    }
}
