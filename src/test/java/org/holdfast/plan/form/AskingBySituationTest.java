package org.holdfast.plan.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.APlan;
import org.holdfast.plan.Answer;
import org.holdfast.plan.Part;
import org.holdfast.plan.PlanRule;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.PlanView;
import org.holdfast.plan.ReadPlan;
import org.holdfast.testing.FreshDatabase;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Sections and questions appear by phase and situation; what is not asked is kept. */
@HoldfastTest
class AskingBySituationTest {
    private static final Set<String> BY_PHASE =
            Set.of("earlyYears", "catchUp", "careers", "transition6", "transition9", "transition11", "post16");

    @Inject
    World world;

    @Inject
    PlanForms forms;

    @Inject
    ReadPlan readPlan;

    private PlanForm base() {
        return world.inTransaction(() -> forms.on(world.today(), Optional.empty()));
    }

    private static Set<String> sections(PlanForm form) {
        return form.sections().stream().map(Section::code).collect(Collectors.toSet());
    }

    private Set<String> shown(APlan plan) {
        return sections(world.as(plan.teacher, () -> readPlan.run(plan.child.id()))
                .hand()
                .form());
    }

    @Test
    void each_phase_has_its_sections() {
        PlanForm base = base();
        assertEquals(Set.of("earlyYears"), byPhase(base, -2));
        assertEquals(Set.of("earlyYears"), byPhase(base, 0));
        assertEquals(Set.of("catchUp"), byPhase(base, 1));
        assertEquals(Set.of("catchUp", "transition6"), byPhase(base, 6));
        assertEquals(Set.of("catchUp"), byPhase(base, 7));
        assertEquals(Set.of("catchUp", "careers", "transition9"), byPhase(base, 9));
        assertEquals(Set.of("catchUp", "careers", "transition11"), byPhase(base, 11));
        assertEquals(Set.of("catchUp", "careers", "post16"), byPhase(base, 12));
    }

    private static Set<String> byPhase(PlanForm base, int year) {
        Set<String> shown = sections(base.shownFor(Situation.of(PlanKind.PEP, year)));
        return shown.stream().filter(BY_PHASE::contains).collect(Collectors.toSet());
    }

    @Test
    void each_situation_adds_its_own_and_takes_nothing_away() {
        PlanForm base = base();
        Set<String> usual = sections(base.shownFor(Situation.of(PlanKind.PEP, 5)));
        for (Circumstance circumstance : Circumstance.values()) {
            PlanForm form = base.shownFor(new Situation(PlanKind.PEP, 5, EnumSet.of(circumstance)));
            assertTrue(sections(form).containsAll(usual), circumstance + " hides something");
            assertTrue(
                    form.questions().size()
                            > base.shownFor(Situation.of(PlanKind.PEP, 5))
                                    .questions()
                                    .size(),
                    circumstance + " asks nothing");
        }
    }

    @Test
    void every_question_of_the_national_form_says_what_asks_for_it() {
        base().questions().forEach(question -> assertFalse(question.source().isBlank(), question.code()));
        PlanForm former = world.inTransaction(() -> forms.on(LocalDate.of(2026, 8, 31), Optional.empty()));
        Set<String> codes = base().questions().stream().map(Question::code).collect(Collectors.toSet());
        former.questions().forEach(known -> assertTrue(codes.contains(known.code()), known.code() + " is carried on"));
    }

    @Test
    void what_feeds_up_to_date_is_asked_of_everybody() {
        PlanForm base = base();
        List<Question> feeding = Arrays.stream(PartName.values())
                .flatMap(part -> base.feeding(part).stream())
                .toList();
        assertFalse(feeding.isEmpty());
        IntStream.rangeClosed(-3, 13).forEach(year -> Arrays.stream(PlanKind.values())
                .forEach(kind -> assertTrue(
                        base.shownFor(Situation.of(kind, year)).questions().containsAll(feeding), kind + " " + year)));
    }

    @Test
    void the_answer_that_there_is_an_ehc_plan_is_one_of_the_choices() {
        assertTrue(base().question(Situation.SEN_STATUS).orElseThrow().choices().contains(Situation.HAS_EHC_PLAN));
    }

    @Test
    void a_hidden_answer_is_kept_not_missed_not_printed_and_comes_back() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "sen.status", Situation.HAS_EHC_PLAN);
        assertTrue(shown(plan).contains("ehcp"));
        plan.answers(plan.teacher, "ehcp.outcomes", "Reads aloud to one adult.");
        plan.answers(plan.teacher, "sen.status", "SEN support");
        assertFalse(shown(plan).contains("ehcp"));
        Refused refused =
                assertThrows(Refused.class, () -> plan.answers(plan.teacher, "ehcp.outcomes", "Something else."));
        assertEquals(PlanRule.UNKNOWN_QUESTION, refused.rule());
        PlanView view = world.as(plan.teacher, () -> readPlan.run(plan.child.id()));
        assertTrue(
                view.hand().form().questions().stream().noneMatch(q -> q.code().startsWith("ehcp.")));
        PlanVersion version = plan.approvedBy(plan.head);
        assertFalse(version.document().contains("Reads aloud to one adult."), "a hidden answer is not frozen");
        plan.begunAgain();
        plan.answers(plan.teacher, "sen.status", Situation.HAS_EHC_PLAN);
        assertTrue(shown(plan).contains("ehcp"));
        assertEquals("Reads aloud to one adult.", plan.held("ehcp.outcomes").text());
        assertEquals(Answer.State.CARRIED, plan.held("ehcp.outcomes").state(), "nobody said this term that it holds");
    }

    @Test
    void a_question_of_one_situation_stands_in_a_section_that_all_have() {
        PlanForm usual = base().shownFor(Situation.of(PlanKind.PEP, 5));
        assertTrue(usual.section("attendance").isPresent());
        assertTrue(usual.question("attendance.provider").isEmpty());
        PlanForm elsewhere =
                base().shownFor(new Situation(PlanKind.PEP, 5, Set.of(Circumstance.ALTERNATIVE_PROVISION)));
        assertTrue(elsewhere.question("attendance.provider").isPresent());
    }

    @Test
    void the_situation_is_read_from_the_places_of_today() {
        LocalDate today = world.today();
        Period now = new Period(today.minusDays(3), null);
        Period over = new Period(today.minusDays(30), today);
        Period later = new Period(today.plusDays(3), null);
        assertEquals(Set.of(Circumstance.NO_SCHOOL_PLACE), circumstances(List.of(), ""));
        assertEquals(
                Set.of(Circumstance.NO_SCHOOL_PLACE),
                circumstances(List.of(place(Enrolment.Kind.MAIN, over), place(Enrolment.Kind.MAIN, later)), ""));
        assertEquals(Set.of(), circumstances(List.of(place(Enrolment.Kind.MAIN, now)), "SEN support"));
        assertEquals(
                Set.of(Circumstance.ALTERNATIVE_PROVISION, Circumstance.EHC_PLAN),
                circumstances(
                        List.of(
                                place(Enrolment.Kind.MAIN, now),
                                place(Enrolment.Kind.ALTERNATIVE_PROVISION, now),
                                place(Enrolment.Kind.MANAGED_MOVE_TRIAL, over)),
                        Situation.HAS_EHC_PLAN));
        assertEquals(
                Set.of(Circumstance.MANAGED_MOVE),
                circumstances(List.of(place(Enrolment.Kind.MANAGED_MOVE_TRIAL, now)), ""));
    }

    private Set<Circumstance> circumstances(List<Enrolment> places, String senStatus) {
        return Situation.of(PlanKind.PEP, 5, places, senStatus, world.today()).circumstances();
    }

    private static Enrolment place(Enrolment.Kind kind, Period period) {
        return new Enrolment(new ChildId(Ids.next()), "s", kind, period, Instant.EPOCH);
    }

    @Test
    void a_second_place_at_alternative_provision_brings_its_section_until_it_ends() {
        APlan plan = APlan.inCare(world).started();
        assertFalse(shown(plan).contains("provision"));
        Period now = new Period(world.today(), null);
        Enrolment elsewhere = new Enrolment(
                plan.child.id(), plan.school.id(), Enrolment.Kind.ALTERNATIVE_PROVISION, now, Instant.EPOCH);
        world.inTransaction(() -> {
            APlan.bean(ChildFacts.class).record(elsewhere);
            return true;
        });
        assertTrue(shown(plan).contains("provision"));
        world.inTransaction(() -> {
            world.em().find(Enrolment.class, elsewhere.id()).supersede(Instant.EPOCH);
            return true;
        });
        assertFalse(shown(plan).contains("provision"));
    }

    @Test
    void a_child_without_a_place_is_asked_how_education_goes_on_at_once() {
        APlan plan = APlan.inCare(world);
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, plan.authority.id());
        Child child = world.aChild()
                .lookedAfterBy(plan.authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        assertTrue(
                sections(world.as(worker, () -> readPlan.run(child.id())).hand().form())
                        .contains("noPlace"));
    }

    @Test
    void a_running_draft_keeps_the_form_of_the_day_it_began() {
        APlan plan = APlan.inCare(world).started();
        assertTrue(shown(plan).contains("catchUp"));
        begun(plan, LocalDate.of(2026, 8, 31));
        assertFalse(shown(plan).contains("catchUp"));
        assertTrue(world
                .as(plan.teacher, () -> readPlan.run(plan.child.id()))
                .hand()
                .form()
                .section("progress")
                .orElseThrow()
                .questions()
                .stream()
                .anyMatch(question -> question.code().equals("progress.catchUp")));
        begun(plan, LocalDate.of(2026, 9, 1));
        assertTrue(shown(plan).contains("catchUp"));
    }

    private void begun(APlan plan, LocalDate day) {
        world.inTransaction(() -> world.em()
                .createQuery("update Plan p set p.begunOn = :day where p.childId = :child")
                .setParameter("day", day)
                .setParameter("child", plan.child.id().id())
                .executeUpdate());
    }

    @Test
    void up_to_date_counts_the_questions_of_the_drafts_own_form() {
        FreshDatabase.with(() -> {
            APlan former = APlan.inCare(world).started().whole();
            APlan present = APlan.inCare(world).started().whole();
            begun(former, LocalDate.of(2026, 8, 31));
            world.inTransaction(() -> world.em()
                    .createNativeQuery("update plan_question set mandatory = false where code = 'support.helps'"
                            + " and section_id in (select s.id from plan_section s where s.form_id = (select f.id from"
                            + " plan_form f where f.valid_to is null and f.authority_id is null))")
                    .executeUpdate());
            former.answers(former.teacher, "support.helps", "");
            present.answers(present.teacher, "support.helps", "");
            assertTrue(failing(former).contains(PartName.SUPPORT));
            assertFalse(failing(present).contains(PartName.SUPPORT));
            return true;
        });
    }

    private static List<PartName> failing(APlan plan) {
        return plan.upToDate().failing().stream().map(Part::name).toList();
    }

    @Test
    void care_questions_leave_with_care() {
        APlan plan = APlan.afterCare(world).agreed().started();
        assertFalse(shown(plan).contains("home"));
        assertNull(plan.held("home.changes"));
        Child inCare = world.aChild()
                .onRollAt(plan.school)
                .is(
                        CareKind.LOOKED_AFTER,
                        plan.authority,
                        new Period(world.today().minusDays(9), null))
                .make();
        assertTrue(sections(world.as(plan.teacher, () -> readPlan.run(inCare.id()))
                        .hand()
                        .form())
                .contains("home"));
    }
}
