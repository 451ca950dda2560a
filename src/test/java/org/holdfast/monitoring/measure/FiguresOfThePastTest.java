package org.holdfast.monitoring.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.child.AttachmentNeed;
import org.holdfast.child.AttachmentNeed.Level;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Characteristic;
import org.holdfast.child.Child;
import org.holdfast.child.Held;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.Terms;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day and an instant give the same figures for ever: {@link MeasureRule#AS_AT_A_PAIR}. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class FiguresOfThePastTest extends MeasureScene {
    @Inject
    ExportMeasures exportMeasures;

    @Inject
    Clock clock;

    private List<Child> has;
    private List<Child> none;

    @BeforeEach
    void an_authority() {
        set();
        has = inCare(14, near);
        need(has, Level.HAS);
        plan(has.subList(0, 7));
        marks(has, near, 8, 2);
        has.subList(0, 6).forEach(child -> suspended(child, near));
        characteristic(has, Characteristic.Kind.DISABILITY, "Y");
        none = inCare(12, far);
        plan(none.subList(0, 6));
        marks(none, far, 9, 1);
    }

    private byte[] file(AsAt at) {
        return world.as(head, () -> exportMeasures.run(at)).as(Sheet.Form.CSV);
    }

    private byte[] workbook(AsAt at) {
        return world.as(head, () -> exportMeasures.run(at)).as(Sheet.Form.XLSX);
    }

    private Figure figure(AsAt at, Measure measure) {
        return sheet(at).headline(measure).figure().orElseThrow();
    }

    @Test
    void stay_the_same_byte_for_byte_whatever_is_corrected_afterwards() {
        AsAt then = now();
        byte[] file = file(then);
        byte[] workbook = workbook(then);
        MeasureSheet sheet = sheet(then);
        world.after(Duration.ofDays(2), () -> {
            everythingChanges();
            assertArrayEquals(file, file(then));
            assertArrayEquals(workbook, workbook(then));
            assertEquals(sheet, sheet(then));
            // The same day, as it is known now: seven of the fourteen never had difficulties.
            AsAt again = new AsAt(then.on(), world.now());
            assertEquals(new Figure(7, 14), figure(then, Measure.SUPPORT_PLANNED));
            assertEquals(new Figure(0, 7), figure(again, Measure.SUPPORT_PLANNED));
            // 14 x 8 of 140; then 7 x 10 of 70, all marks corrected to present.
            assertEquals(new Figure(112, 140), figure(then, Measure.ATTENDANCE_WITH));
            assertEquals(new Figure(70, 70), figure(again, Measure.ATTENDANCE_WITH));
            // Six suspended; then none, all overturned.
            assertEquals(new Figure(6, 14), figure(then, Measure.SUSPENDED_WITH));
            assertEquals(new Figure(0, 7), figure(again, Measure.SUSPENDED_WITH));
            // 26 in care; then six fewer, whose care had ended the week before.
            assertEquals(26, figure(then, Measure.SUPPORT_PLANNED_IN_CARE).denominator());
            assertEquals(20, figure(again, Measure.SUPPORT_PLANNED_IN_CARE).denominator());
            // What was approved later counts on its day only.
            assertEquals(13, figure(then, Measure.SUPPORT_PLANNED_IN_CARE).numerator());
            assertNotEquals(sheet.lines(), sheet(now()).lines());
            return true;
        });
    }

    /** Two days later: needs, care, marks, exclusions, characteristics, plans and settings are all others. */
    private void everythingChanges() {
        record(() -> has.subList(0, 7)
                .forEach(child -> facts.correct(
                        facts.attachmentNeeds(child).get(0),
                        new AttachmentNeed(
                                child.id(),
                                Level.NONE_KNOWN,
                                "Dr Amari",
                                "psychologist",
                                new Period(MONDAY.minusYears(1), null),
                                world.now()))));
        record(() -> none.subList(0, 6).forEach(child -> {
            CareStatus wrong = facts.careStatuses(child).get(0);
            facts.correct(
                    wrong,
                    new CareStatus(
                                    child.id(),
                                    CareKind.LOOKED_AFTER,
                                    new Period(wrong.from(), MONDAY.minusDays(7)),
                                    "test",
                                    world.now())
                            .under("C2", authority.id()));
        }));
        marks(has, near, 10, 0);
        plan(has.subList(7, 14));
        characteristic(none, Characteristic.Kind.DISABILITY, "Y");
        record(() -> world.em()
                .createNativeQuery(
                        "insert into setting (id, authority_id, name, number, source, valid_from, recorded_at)"
                                + " values (?1, ?2, 'MEASURE_LEAST_CHILDREN', 6, 'test', '2020-01-01', ?3)")
                .setParameter(1, Ids.next())
                .setParameter(2, authority.id())
                .setParameter(3, Held.moment(world.now()))
                .executeUpdate());
        overturned();
    }

    private void overturned() {
        record(() -> has.subList(0, 6).forEach(child -> {
            Exclusion one = exclusions.of(child).get(0);
            Exclusion.Ending ending = new Exclusion.Ending(
                    ExclusionStatus.CANCELLED,
                    MONDAY,
                    Session.MORNING,
                    new Decider("Alan Reeve", Decider.Capacity.HEAD),
                    "It was another child");
            one.supersede(world.now());
            exclusions.add(one.ended(ending, new Terms.Calendar(List.of()), head, world.now(), world.today()));
        }));
    }

    @Test
    void are_asked_for_by_days_that_close_with_their_end_or_by_instants() {
        assertEquals(
                new AsAt(MONDAY, world.now()), PairAsked.of("", null, clock), "without a word: today, as known now");
        assertEquals(
                new AsAt(LocalDate.of(2026, 7, 1), Instant.parse("2026-07-03T22:59:59.999999Z")),
                PairAsked.of("2026-07-01", "2026-07-03", clock),
                "summer time");
        assertEquals(
                Instant.parse("2026-11-20T10:00:00.123456Z"),
                PairAsked.of(null, "2026-11-20T10:00:00.123456Z", clock).known());
        for (List<String> bad : List.of(
                List.of("2026-11-24", ""),
                List.of("", "2026-11-24"),
                List.of("", "2026-11-23T23:00:00Z"),
                List.of("yesterday", ""),
                List.of("2026-02-30", ""),
                List.of("", "2026-13-01T00:00:00Z"),
                List.of("0001-01-01", ""))) {
            assertThrows(Refused.class, () -> PairAsked.of(bad.get(0), bad.get(1), clock), bad.toString());
        }
    }
}
