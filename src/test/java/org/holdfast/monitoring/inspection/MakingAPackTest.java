package org.holdfast.monitoring.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.exclusion.CorrectExclusion;
import org.holdfast.exclusion.RecordExclusion;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.DueDates;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class MakingAPackTest extends InspectionScene {
    @Inject
    ChildFacts facts;

    @Inject
    CorrectExclusion correctExclusion;

    @Inject
    RecordExclusion suspend;

    @BeforeEach
    void an_authority() {
        golden();
    }

    private PackChild of(Pack pack, Child child) {
        return pack.facts().children().stream()
                .filter(line -> line.id().equals(child.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void adds_up_to_what_is_worked_out_by_hand() {
        PackSummary sum = pack(now()).facts().summary();
        assertEquals(3, sum.children());
        assertEquals(List.of(1, 1, 1), List.of(sum.inside(), sum.outside(), sum.withoutPlace()));
        assertEquals(1, sum.approved());
        assertEquals(
                Map.of(
                        DueDates.Count.OVERDUE, 1,
                        DueDates.Count.ON_TIME, 1,
                        DueDates.Count.EXEMPT, 1,
                        DueDates.Count.NO_DATE, 0),
                sum.dates());
        assertEquals(List.of(1, 1, 0), List.of(sum.approvals(), sum.dated(), sum.inTime()));
        assertEquals(Map.of("Good", 1), sum.ratings());
        assertEquals(2, sum.without());
        assertEquals("50.0% · 2 of 4 sessions", sum.attendance().words());
        assertEquals(List.of(1, 1), List.of(sum.marked(), sum.persistent()));
        assertEquals(
                List.of(1, 1, 4, 0),
                List.of(sum.suspendedChildren(), sum.suspensions(), sum.sessions(), sum.permanent()));
    }

    /** In care from Sunday 23 November 2025: the tenth working day after it was Friday 5 December, 353 days ago. */
    @Test
    void says_by_which_rule_a_plan_was_due_and_how_late_it_is() {
        Pack pack = pack(now());
        PackChild line = of(pack, maya);
        assertEquals(LocalDate.of(2025, 12, 5), line.due().next().orElseThrow().day());
        assertEquals("STARTED_IN_TIME", line.due().next().orElseThrow().rule().name());
        assertEquals(353, line.daysLate());
        assertEquals(5, of(pack, rio).approvals().get(0).daysLate());
        assertEquals(0, of(pack, rio).daysLate());
        assertEquals(0, of(pack, ada).daysLate());
        assertEquals(LocalDate.of(2025, 11, 23), line.care().orElseThrow().from());
    }

    @Test
    void is_the_same_to_the_byte_after_everything_has_changed() {
        AsAt at = now();
        Pack first = pack(at);
        world.after(Duration.ofHours(2), () -> {
            change();
            Pack again = pack(at);
            assertArrayEquals(first.file(), again.file());
            assertEquals(first.sha256(), again.sha256());
            Pack later = pack(now());
            assertNotEquals(first.sha256(), later.sha256());
            PackSummary sum = later.facts().summary();
            assertEquals(2, sum.children(), "Ada has left care");
            assertEquals(2, sum.approvals());
            assertEquals("66.7% · 4 of 6 sessions", sum.attendance().words());
            assertEquals(2, sum.sessions());
            return true;
        });
    }

    /** Corrected marks, late marks, the same marks again, a shorter suspension, a move, an end of care, a version, a name. */
    private void change() {
        marks(FRIDAY, world.now(), world.now(), "/", "O");
        marks(FRIDAY, world.now().plusSeconds(60), world.now(), "/", "O");
        marks(FRIDAY.minusDays(1), world.now(), world.now(), "/", "\\");
        marks(FRIDAY.minusDays(2), world.now().minus(Duration.ofDays(2)), world.now(), "/", "O");
        world.doAs(
                teacher,
                () -> correctExclusion.run(maya.id(), exclusion, suspended(MONDAY, MONDAY), "One day was meant"));
        world.inTransaction(() -> {
            Child known = world.em().merge(maya);
            known.knownAs("May", "Ellerby-Voss");
            CareStatus status = world.em().merge(facts.careStatuses(ada).get(0));
            facts.correct(
                    status,
                    new CareStatus(
                                    ada.id(),
                                    CareKind.LOOKED_AFTER,
                                    new Period(status.from(), MONDAY),
                                    "test",
                                    world.now())
                            .under("C2", authority.id()));
            Enrolment place = world.em().merge(facts.enrolments(rio).get(0));
            facts.correct(
                    place,
                    new Enrolment(
                            rio.id(), school.id(), Enrolment.Kind.MAIN, new Period(place.from(), null), world.now()));
            world.em().flush();
            version(plan, 2, world.now());
            return true;
        });
    }

    @Test
    void knows_nothing_of_what_came_after_its_instant_though_its_day_is_the_same() {
        marks(FRIDAY.minusDays(3), world.now(), world.now().plusSeconds(120), "O", "O");
        assertEquals(
                "50.0% · 2 of 4 sessions",
                pack(now()).facts().summary().attendance().words());
    }

    @Test
    void names_no_child_and_no_maker() {
        Pack pack = pack(now());
        for (Child child : List.of(maya, rio, ada)) {
            contents(pack).values().forEach(content -> {
                assertFalse(content.contains(child.forename()), child.forename());
                assertFalse(content.contains(child.surname()), child.surname());
            });
        }
        contents(pack).values().forEach(content -> assertFalse(content.contains(head.name())));
        assertEquals(
                List.of(
                        "1-summary.csv",
                        "2-children.csv",
                        "3-timeliness.csv",
                        "4-approvals.csv",
                        "5-quality.csv",
                        "6-attendance.csv",
                        "7-suspensions.csv",
                        "pack.xlsx",
                        "pack.pdf"),
                List.copyOf(contents(pack).keySet()));
        assertTrue(contents(pack).getOrDefault("pack.pdf", "").contains("OFFICIAL-SENSITIVE"));
    }

    private static Map<String, String> contents(Pack pack) {
        Map<String, String> contents = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack.file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                contents.put(
                        entry.getName(),
                        entry.getName().endsWith(".pdf") ? text(bytes) : new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void tells_whose_lines_they_are_only_as_far_as_they_are_the_readers_today() {
        AsAt at = now();
        world.inTransaction(() -> {
            world.em()
                    .merge(facts.careStatuses(ada).get(0))
                    .supersede(world.now().plusSeconds(60));
            return true;
        });
        List<Child> yours =
                world.as(head, () -> makePack.run(Optional.empty(), at)).yours();
        assertEquals(2, yours.size());
        assertTrue(yours.stream().noneMatch(child -> child.id().equals(ada.id())));
        assertEquals(3, pack(at).facts().children().size());
    }

    /** Safeguards 1: they enter figures as suppressed totals, and the pack goes child by child. */
    @Test
    void says_nothing_of_those_who_are_in_need_or_were_looked_after_before() {
        AsAt before = now();
        PackSummary sum = pack(before).facts().summary();
        Period year = new Period(MONDAY.minusYears(1), null);
        List<Child> others = List.of(
                world.aChild()
                        .onRollAt(school)
                        .is(CareKind.CHILD_IN_NEED, authority, year)
                        .make(),
                world.aChild()
                        .onRollAt(school)
                        .is(CareKind.SPECIAL_GUARDIANSHIP, authority, year)
                        .make(),
                world.aChild()
                        .onRollAt(school)
                        .is(CareKind.LEFT_CARE, authority, year)
                        .make());

        others.forEach(child -> world.as(teacher, () -> suspend.run(child.id(), suspended(MONDAY, MONDAY))));
        Pack pack = pack(now());
        assertEquals(sum, pack.facts().summary());
        others.forEach(child -> contents(pack)
                .values()
                .forEach(content -> assertFalse(content.contains(PackReference.of(authority.id(), child.id())))));
        assertEquals(
                3,
                world.as(head, () -> makePack.run(Optional.empty(), now()))
                        .yours()
                        .size());
    }

    @Test
    void is_for_the_head_of_the_virtual_school_alone() {
        Actor officer = world.person("Omar Hale", Role.VIRTUAL_SCHOOL_OFFICER, authority.id());
        assertThrows(Denied.class, () -> world.as(officer, () -> makePack.run(Optional.empty(), now())));
        assertThrows(Denied.class, () -> world.as(teacher, () -> makePack.run(Optional.empty(), now())));
        Actor stranger = world.virtualSchoolHead(world.anAuthority());
        assertThrows(NotFound.class, () -> world.as(stranger, () -> makePack.run(Optional.of(authority.id()), now())));
        assertEquals(
                List.of(),
                world.as(stranger, () -> makePack.run(Optional.empty(), now()))
                        .pack()
                        .facts()
                        .children());
    }

    @Test
    void does_not_look_ahead() {
        assertEquals("on", refusal(new AsAt(world.today().plusDays(1), world.now())));
        assertEquals("time", refusal(new AsAt(world.today(), world.now().plusSeconds(1))));
    }

    private String refusal(AsAt at) {
        return assertThrows(Refused.class, () -> pack(at)).field().orElse("");
    }

    @Test
    void leaves_its_sha_256_in_the_trail() {
        Pack pack = pack(now());
        long lines = world.inTransaction(() -> world.em()
                .createQuery("select count(e) from AuditEntry e where e.subject like :hash", Long.class)
                .setParameter("hash", "%" + pack.sha256())
                .getSingleResult());
        assertEquals(1, lines);
    }

    @Test
    void costs_the_same_number_of_statements_for_one_child_or_many() {
        int few = StatementCount.of(() -> world.inTransaction(() -> packs.of(authority.id(), now())));
        for (int i = 0; i < 10; i++) {
            world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        }
        StatementCount.atMost(few, () -> world.inTransaction(() -> packs.of(authority.id(), now())));
    }
}
