package org.holdfast.exclusion.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Caseload;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flagged, offered something, at risk no longer or suspended. Source: facts B2 (at risk), NICE NG26 1.2.7. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class AtRiskLifeTest extends ExclusionScene {
    private static final LocalDate SINCE = MONDAY.minusDays(10);

    @Inject
    FlagAtRisk flag;

    @Inject
    AddOffer offer;

    @Inject
    EndAtRisk end;

    @Inject
    ReadAtRisk read;

    @Inject
    AtRisks risks;

    @BeforeEach
    void scene() {
        set();
    }

    private String flagged(Child child) {
        return world.as(teacher, () -> flag.run(child.id(), SINCE, "Three hard days in mathematics"));
    }

    private void offered(LocalDate on, String words) {
        world.doAs(teacher, () -> offer.run(maya.id(), new RiskOffer.Terms(words, on, "Ruth Lindqvist")));
    }

    private void ended(Child child, LocalDate on) {
        world.doAs(teacher, () -> end.run(child.id(), on, "Mornings with the key person"));
    }

    private ReadAtRisk.Sheet sheet(Actor reader) {
        return world.as(reader, () -> read.run(maya.id()));
    }

    private static Optional<String> field(Runnable act) {
        return assertThrows(Refused.class, act::run).field();
    }

    private Reach reach(Actor reader) {
        return Reach.of(new Caseload(
                world.today(),
                reader.id(),
                reader.posts().stream()
                        .map(post -> new Caseload.Way(post.role(), post.organisation()))
                        .toList()));
    }

    private List<AtRisk> listed(Actor reader) {
        return world.inTransaction(() -> risks.of(reach(reader)));
    }

    private AtRisks.Outcomes outcomes(Actor reader) {
        return world.inTransaction(
                () -> risks.outcomes(reach(reader), LocalDate.of(2026, 9, 1), LocalDate.of(2027, 9, 1)));
    }

    @Test
    void a_flag_says_since_when_and_why_to_the_school_the_virtual_school_and_the_social_worker() {
        flagged(maya);
        for (Actor reader : List.of(teacher, head, worker)) {
            AtRisk risk = sheet(reader).running().orElseThrow();
            assertEquals(SINCE, risk.since());
            assertEquals("Three hard days in mathematics", risk.why());
            assertEquals("Helen Prior", sheet(reader).flaggedBy(risk));
            assertEquals(reader.equals(teacher), sheet(reader).flags());
            assertEquals(
                    List.of(maya.id()),
                    listed(reader).stream().map(AtRisk::childId).toList());
        }
    }

    @Test
    void who_was_told_of_an_exclusion_alone_sees_nothing_of_it() {
        Actor officer = world.person("Una Grey", Role.INCLUSION_OFFICER, authority.id());
        Child told = world.aChild()
                .onRollAt(school)
                .openTo(officer, ChildAccess.Kind.INCLUSION_OFFICER)
                .make();
        flagged(told);
        ReadAtRisk.Sheet sheet = world.as(officer, () -> read.run(told.id()));
        assertFalse(sheet.shown());
        assertEquals(List.of(), sheet.all());
        assertEquals(List.of(), listed(officer));
    }

    @Test
    void nobody_is_flagged_twice_at_once() {
        flagged(maya);
        assertEquals(
                RiskRule.ONE_AT_A_TIME,
                assertThrows(Refused.class, () -> flagged(maya)).rule());
        ended(maya, MONDAY);
        flagged(maya);
        assertEquals(2, sheet(teacher).all().size());
    }

    @Test
    void what_was_offered_is_kept_day_by_day() {
        flagged(maya);
        offered(SINCE, "A place to calm down");
        offered(MONDAY, "Mornings with the key person");
        ReadAtRisk.Sheet sheet = sheet(head);
        assertEquals(
                List.of("Mornings with the key person", "A place to calm down"),
                sheet.offersOf(sheet.running().orElseThrow()).stream()
                        .map(RiskOffer::words)
                        .toList());
        assertEquals("Ruth Lindqvist", sheet.offers().get(0).by());
    }

    @Test
    void what_is_missing_or_does_not_fit_is_said_at_its_field() {
        assertEquals(Optional.of("why"), field(() -> world.as(teacher, () -> flag.run(maya.id(), SINCE, " "))));
        assertEquals(
                Optional.of("since"),
                field(() -> world.as(teacher, () -> flag.run(maya.id(), MONDAY.plusDays(1), "Hard days"))));
        flagged(maya);
        Map.of(
                        "words", new RiskOffer.Terms("", MONDAY, "Ruth"),
                        "on", new RiskOffer.Terms("A talk", SINCE.minusDays(1), "Ruth"),
                        "by", new RiskOffer.Terms("A talk", MONDAY, ""))
                .forEach((name, terms) -> assertEquals(
                        Optional.of(name), field(() -> world.doAs(teacher, () -> offer.run(maya.id(), terms)))));
        assertEquals(Optional.of("endedOn"), field(() -> ended(maya, SINCE.minusDays(1))));
        assertEquals(Optional.of("helped"), field(() -> world.doAs(teacher, () -> end.run(maya.id(), MONDAY, ""))));
    }

    @Test
    void ends_with_what_helped_and_keeps_who_flagged_the_child() {
        flagged(maya);
        ended(maya, MONDAY);
        AtRisk risk = sheet(head).ended().get(0);
        assertEquals(Optional.of(RiskOutcome.NO_LONGER), risk.outcome());
        assertEquals("Mornings with the key person", risk.helped());
        assertEquals(Optional.of(MONDAY), risk.endedOn());
        assertEquals(
                RiskRule.IS_OVER,
                assertThrows(Refused.class, () -> ended(maya, MONDAY)).rule());
        assertEquals(
                RiskRule.IS_OVER,
                assertThrows(Refused.class, () -> offered(MONDAY, "A talk")).rule());
        assertEquals(List.of(), listed(head));
    }

    @Test
    void a_suspension_that_is_recorded_ends_it_by_itself() {
        flagged(maya);
        String exclusion = record(suspended(MONDAY, MONDAY.plusDays(1)));
        AtRisk risk = sheet(teacher).ended().get(0);
        assertEquals(Optional.of(RiskOutcome.SUSPENDED), risk.outcome());
        assertEquals(Optional.of(exclusion), risk.exclusionId());
        assertEquals(Optional.of(MONDAY), risk.endedOn());
    }

    @Test
    void a_suspension_from_before_the_flag_that_is_recorded_late_does_not() {
        flagged(maya);
        record(suspended(SINCE.minusDays(3), SINCE.minusDays(2)));
        assertTrue(sheet(teacher).running().isPresent());
    }

    @Test
    void counts_how_many_ended_and_how_many_without_a_suspension() {
        Child other = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        flagged(maya);
        flagged(other);
        assertEquals(new AtRisks.Outcomes(0, 0), outcomes(head));
        record(suspended(MONDAY, MONDAY));
        ended(other, MONDAY);
        assertEquals(new AtRisks.Outcomes(2, 1), outcomes(head));
        assertEquals(new AtRisks.Outcomes(1, 0), outcomes(worker), "of her own children");
        assertEquals(new AtRisks.Outcomes(0, 0), outcomes(world.virtualSchoolHead(world.anAuthority())));
    }

    @Test
    void costs_the_same_number_of_statements_for_one_child_and_for_many() {
        flagged(maya);
        int one = StatementCount.of(() -> listed(head));
        for (int i = 0; i < 5; i++) {
            flagged(world.aChild().onRollAt(school).lookedAfterBy(authority).make());
        }
        StatementCount.atMost(one, () -> listed(head));
        assertEquals(2, one);
        StatementCount.atMost(1, () -> outcomes(head));
    }

    @Test
    void a_child_out_of_reach_is_not_found() {
        Actor stranger = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> world.as(stranger, () -> flag.run(maya.id(), SINCE, "Hard days")));
    }
}
