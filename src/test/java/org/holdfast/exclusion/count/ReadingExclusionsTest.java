package org.holdfast.exclusion.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.child.ChildAccess;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.EndExclusion;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.exclusion.PreviewExclusion;
import org.holdfast.exclusion.ReadExclusionForm;
import org.holdfast.exclusion.StepKind;
import org.holdfast.exclusion.TakeExclusionStep;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child's exclusions as readers see them, and what one would count to before it is recorded. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class ReadingExclusionsTest extends ExclusionScene {
    @Inject
    ReadExclusions read;

    @Inject
    ReadExclusionCard readCard;

    @Inject
    ReadExclusionForm readForm;

    @Inject
    PreviewExclusion previewExclusion;

    @Inject
    EndExclusion end;

    @Inject
    TakeExclusionStep take;

    @BeforeEach
    void scene() {
        set();
    }

    private ExclusionSheet sheet(Actor reader) {
        return world.as(reader, () -> read.run(maya.id(), Optional.empty()));
    }

    private void cancel(String id, LocalDate day) {
        world.doAs(
                teacher,
                () -> end.run(
                        maya.id(),
                        id,
                        new EndExclusion.Said(
                                ExclusionStatus.CANCELLED,
                                day,
                                Session.MORNING,
                                headTeacher.id(),
                                Decider.Capacity.HEAD,
                                "",
                                "Another child did it")));
    }

    @Test
    void runs_through_the_year_and_a_cancelled_one_keeps_what_was_served() {
        record(suspended(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 15)));
        cancel(record(suspended(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 7))), LocalDate.of(2026, 10, 6));
        record(suspended(MONDAY, MONDAY.plusDays(2)));
        ExclusionSheet sheet = sheet(teacher);
        assertEquals(
                List.of(4, 2, 6),
                sheet.lines().stream().map(ExclusionSheet.Line::sessions).toList());
        assertEquals(
                List.of(4, 6, 12),
                sheet.lines().stream().map(ExclusionSheet.Line::running).toList());
        assertTrue(sheet.lines().get(2).chosen(), "the latest");
        CountCard card = sheet.counts().orElseThrow();
        DayCount count = card.count();
        assertEquals(10, count.termSessions());
        assertEquals(12, count.yearSessions());
        assertEquals(10, card.term().all());
        assertEquals(12, card.year().all());
        assertEquals(Optional.of(MONDAY.plusDays(3)), sheet.back());
    }

    @Test
    void asks_what_the_rules_ask_until_it_is_written_down() {
        String id = record(suspended(MONDAY, MONDAY.plusDays(2)));
        assertEquals(DemandState.DO_TODAY, state(DemandRule.WORK_IS_SET));
        world.doAs(teacher, () -> take.run(maya.id(), id, StepKind.WORK_SET, MONDAY, "Sent by S. Okoro"));
        assertEquals(DemandState.DONE, state(DemandRule.WORK_IS_SET));
        cancel(id, MONDAY);
        assertEquals(List.of(), sheet(teacher).demands());
    }

    private DemandState state(DemandRule rule) {
        return sheet(teacher).demands().stream()
                .filter(demand -> demand.rule() == rule)
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void shows_who_was_only_told_the_exclusion_and_no_word_on_support() {
        record(suspended(MONDAY, MONDAY.plusDays(2)));
        Actor told = told(authority);
        ExclusionSheet sheet = sheet(told);
        assertEquals("Alan Reeve", sheet.chosen().orElseThrow().decided().name());
        assertEquals(1, sheet.reasons().size());
        assertEquals(Optional.empty(), sheet.triedBefore());
        assertEquals(Optional.empty(), sheet.supportChanged());
        assertEquals(Optional.empty(), sheet.counts());
        assertTrue(sheet.lines().isEmpty()
                && sheet.demands().isEmpty()
                && sheet.steps().isEmpty());
        assertTrue(sheet.history().isEmpty() && sheet.quarrels().isEmpty());
    }

    @Test
    void shows_who_was_told_of_another_exclusion_none_that_they_were_not_told_of() {
        String id = record(suspended(MONDAY, MONDAY.plusDays(2)));
        Actor elsewhere = told(world.anAuthority());
        assertEquals(Optional.empty(), sheet(elsewhere).chosen());
        assertThrows(NotFound.class, () -> world.as(elsewhere, () -> read.run(maya.id(), Optional.of(id))));
    }

    /** An inclusion officer to whom the child is open, as one who was told. */
    private Actor told(LocalAuthority of) {
        Actor told = world.person("Owen Frost", Role.INCLUSION_OFFICER, of.id());
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildAccess(
                                    maya.id(),
                                    ChildAccess.Kind.INCLUSION_OFFICER,
                                    told.id(),
                                    "test",
                                    new org.holdfast.kernel.Period(MONDAY, MONDAY.plusDays(30)),
                                    world.now())
                            .toldAt(of.id()));
            return true;
        });
        return told;
    }

    @Test
    void does_not_find_the_exclusion_of_another_child() {
        String id = record(suspended(MONDAY, MONDAY));
        var other = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        assertThrows(NotFound.class, () -> world.as(teacher, () -> read.run(other.id(), Optional.of(id))));
    }

    @Test
    void takes_as_many_statements_for_one_as_for_many() {
        record(suspended(MONDAY, MONDAY));
        sheet(teacher);
        int one = StatementCount.of(() -> sheet(teacher).demands());
        for (int week : new int[] {1, 2, 3, 6, 7}) {
            LocalDate day = MONDAY.minusWeeks(week);
            String id = record(suspended(day, day.plusDays(1)));
            world.doAs(teacher, () -> take.run(maya.id(), id, StepKind.WORK_SET, day, "Sent"));
        }
        StatementCount.atMost(one, () -> sheet(teacher).demands());
    }

    @Test
    void is_suspended_today_on_the_card() {
        record(suspended(MONDAY, MONDAY.plusDays(2)));
        ReadExclusionCard.Card card = world.as(head, () -> readCard.run(maya.id()));
        assertTrue(card.today().isPresent());
        assertEquals(6, card.count().termSessions());
    }

    @Test
    void offers_the_head_first_and_never_the_designated_teacher() {
        List<StaffMember> deciders = world.as(teacher, () -> readForm.run(maya.id(), Optional.empty()))
                .deciders();
        assertEquals("Alan Reeve", deciders.get(0).name());
        assertTrue(deciders.stream().noneMatch(adult -> adult.id().equals(teacher.id())));
    }

    private PreviewExclusion.Preview preview(Category category, LocalDate first, LocalDate last) {
        return world.as(
                teacher,
                () -> previewExclusion.run(
                        maya.id(),
                        new PreviewExclusion.Chosen(
                                category, first, Session.MORNING, last, Session.AFTERNOON, false, "")));
    }

    @Test
    void is_counted_before_it_is_recorded_and_nothing_is_kept() {
        record(suspended(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 16)));
        PreviewExclusion.Preview preview = preview(Category.SUSPENSION, MONDAY, MONDAY.plusDays(2));
        assertEquals(6, preview.sessions());
        assertEquals(12, preview.with().orElseThrow().termSessions());
        assertTrue(preview.with().orElseThrow().governorsAreTold());
        assertEquals(1, hand().all().size());
    }

    @Test
    void says_in_words_why_it_cannot_be_recorded_so() {
        record(suspended(MONDAY, MONDAY));
        assertTrue(preview(Category.SUSPENSION, MONDAY, MONDAY)
                .refusal()
                .orElseThrow()
                .contains("already"));
        LocalDate saturday = MONDAY.plusDays(5);
        assertTrue(preview(Category.SUSPENSION, saturday, saturday).refusal().isPresent());
        assertTrue(world.as(
                        teacher,
                        () -> previewExclusion.run(
                                maya.id(),
                                new PreviewExclusion.Chosen(
                                        Category.SUSPENSION,
                                        null,
                                        Session.MORNING,
                                        null,
                                        Session.AFTERNOON,
                                        false,
                                        "")))
                .blank());
    }
}
