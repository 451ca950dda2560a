package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildProfile;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Field;
import org.holdfast.child.Presence;
import org.holdfast.child.ReadChild;
import org.holdfast.child.ReadHappenings;
import org.holdfast.child.ShowPresence;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.Section;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.school.StaffMember;
import org.holdfast.support.ReadSupport;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague writes some sections of some children's plans until a day; the designated teacher answers for them. */
@HoldfastTest
class WritingForTheDesignatedTeacherTest {
    private static final List<String> SEN = List.of("needs", "sen");

    @Inject
    World world;

    @Inject
    Accounts accounts;

    @Inject
    NameDelegate name;

    @Inject
    EndDelegation end;

    @Inject
    ListDelegations list;

    @Inject
    ReadSections readSections;

    private APlan plan;
    private StaffMember amina;

    @BeforeEach
    void a_plan_and_a_colleague() {
        plan = APlan.inCare(world).started();
        amina = colleague("Amina Clarke", plan.school.id());
    }

    private StaffMember colleague(String who, String organisation) {
        StaffMember adult = world.anAdult(who, "SENCo", organisation);
        world.inTransaction(() -> {
            accounts.open(new Account(adult.id(), "u" + adult.id(), adult.name(), "x"));
            return true;
        });
        return adult;
    }

    private void hand(StaffMember to, List<String> sections, LocalDate lastDay, Child... children) {
        world.doAs(
                plan.teacher,
                () -> name.run(new NameDelegate.Handed(
                        to.id(),
                        List.of(children).stream().map(Child::id).toList(),
                        sections,
                        lastDay,
                        "Training is booked")));
    }

    private void handed() {
        hand(amina, SEN, world.today().plusDays(30), plan.child);
    }

    /** With the posts that the next request finds. */
    private Actor acting(StaffMember who) {
        List<Post> posts = world.inTransaction(() -> accounts.postsOf(List.of(who.id()), world.today())).stream()
                .filter(held -> !held.from().isAfter(world.today()))
                .map(PostHeld::post)
                .distinct()
                .toList();
        return new Actor(Actor.Kind.PERSON, who.id(), who.name(), posts);
    }

    /** As a session that goes on after the post has ended would act, were the post not asked for at each request. */
    private Actor delegate(StaffMember who) {
        return new Actor(Actor.Kind.PERSON, who.id(), who.name(), List.of(new Post(Role.DELEGATE, plan.school.id())));
    }

    private static Set<String> sections(PlanView view) {
        return view.hand().form().sections().stream().map(Section::code).collect(Collectors.toSet());
    }

    private DelegationRule refusal(StaffMember to, List<String> sections, LocalDate lastDay, Child... children) {
        return (DelegationRule) assertThrows(Refused.class, () -> hand(to, sections, lastDay, children))
                .rule();
    }

    @Test
    void writes_the_sections_handed_over_in_both_names() {
        handed();
        Actor senco = acting(amina);
        plan.answers(senco, "needs.learning", "Long texts.");
        assertEquals(
                "Amina Clarke, for Helen Prior", plan.held("needs.learning").authorName());
        Refused other = assertThrows(Refused.class, () -> plan.answers(senco, "support.helps", "No."));
        assertEquals(PlanRule.UNKNOWN_QUESTION, other.rule());
        Refused home = assertThrows(Refused.class, () -> plan.answers(senco, "home.changes", "No."));
        assertEquals(PlanRule.UNKNOWN_QUESTION, home.rule());
        PlanVersion version = plan.approvedBy(plan.head);
        assertTrue(version.document().contains("Amina Clarke, for Helen Prior"));
    }

    @Test
    void reads_these_sections_and_nothing_else_of_the_plan() {
        plan.whole().answers(plan.teacher, "needs.learning", "Long texts.");
        handed();
        PlanView view = world.as(acting(amina), () -> readSections.run(plan.child.id()));
        assertEquals(Set.of("needs", "sen"), sections(view));
        assertEquals(Set.of("needs.learning"), view.answers().keySet());
        assertTrue(view.targets().isEmpty()
                && view.actions().isEmpty()
                && view.views().isEmpty());
        assertTrue(view.gaps().isEmpty() && view.versions().isEmpty() && !view.approvable());
        assertTrue(view.upToDate().parts().isEmpty());
        assertTrue(view.hand().authorityId().isEmpty(), "the authority would tell that the child is in care");
        assertTrue(view.hand().standing().status().isEmpty());
    }

    @Test
    void nothing_that_was_handed_over_tells_of_care() {
        hand(amina, List.of(), world.today().plusDays(30), plan.child);
        PlanForm form = world.as(acting(amina), () -> readSections.run(plan.child.id()))
                .hand()
                .form();
        assertFalse(form.sections().isEmpty());
        assertTrue(form.section("home").isEmpty() && form.section("carers").isEmpty());
        assertTrue(form.section("arrangements").isEmpty()
                && form.section("noPlace").isEmpty());
        assertTrue(form.question("progress.premium").isEmpty(), "asked in a PEP only");
        APlan other = APlan.afterCare(world).agreed().started();
        StaffMember ivo = colleague("Ivo Marsh", other.school.id());
        world.doAs(
                other.teacher,
                () -> name.run(new NameDelegate.Handed(
                        ivo.id(), List.of(other.child.id()), List.of(), world.today(), "Training is booked")));
        Actor there =
                new Actor(Actor.Kind.PERSON, ivo.id(), ivo.name(), List.of(new Post(Role.DELEGATE, other.school.id())));
        PlanForm notInCare =
                world.as(there, () -> readSections.run(other.child.id())).hand().form();
        assertEquals(form.sections(), notInCare.sections(), "alike, whether in care or not");
    }

    @Test
    void sees_of_the_child_what_school_staff_see() {
        handed();
        Actor senco = acting(amina);
        ChildProfile profile = world.as(senco, () -> APlan.bean(ReadChild.class).run(plan.child.id()));
        assertTrue(profile.standing().status().isEmpty() && profile.authority().isEmpty());
        assertTrue(profile.placement().isEmpty() && profile.identifiers().isEmpty());
        assertTrue(profile.attachment().isEmpty() && profile.disclosures().isEmpty());
        for (Field field : Field.values()) {
            assertEquals(
                    field == Field.MORE_THAN_CARD_AND_CONTACTS,
                    profile.child().sight().shows(field),
                    field + " to a delegate");
        }
        assertTrue(world.as(senco, () -> APlan.bean(ReadHappenings.class).run(plan.child.id())).stream()
                .noneMatch(happening ->
                        happening.key().contains("care") || happening.key().contains("home")));
        assertFalse(world.as(senco, () -> APlan.bean(ReadSupport.class).run(plan.child.id()))
                .sinceCare());
    }

    @Test
    void never_reads_the_whole_plan_submits_approves_prints_or_sets_targets() {
        handed();
        Actor senco = acting(amina);
        var id = plan.child.id();
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(ReadPlan.class).run(id)));
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(ReadUpToDate.class).run(id)));
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(ListVersions.class).run(id)));
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(ReadVersion.class).run(id, Optional.of(1))));
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(PrintVersion.class).run(id, 1, Edition.SCHOOL)));
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(MovePlan.class).run(id, 1, PlanStep.MAKE_READY)));
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(ApprovePlan.class).run(id, 1)));
        assertThrows(
                Denied.class,
                () -> world.as(senco, () -> APlan.bean(SetTarget.class).run(id, Optional.empty(), plan.aTarget())));
        assertThrows(Denied.class, () -> world.as(senco, list::run));
    }

    @Test
    void keeps_what_is_typed_and_learns_of_nobody_in_another_section() {
        handed();
        ShowPresence presence = APlan.bean(ShowPresence.class);
        world.as(plan.teacher, () -> presence.run(plan.child.id(), "plan-home", "Care and home"));
        assertTrue(world.as(acting(amina), () -> presence.run(plan.child.id(), "plan-needs", "Strengths and needs"))
                .isEmpty());
        world.as(plan.teacher, () -> presence.run(plan.child.id(), "plan-needs", "Strengths and needs"));
        assertEquals(
                List.of("Helen Prior"),
                world.as(acting(amina), () -> presence.run(plan.child.id(), "plan-needs", "")).stream()
                        .map(Presence::personName)
                        .toList());
    }

    @Test
    void is_not_told_why_a_plan_was_returned_nor_by_whom() {
        handed();
        plan.answers(plan.teacher, "needs.learning", "Long texts.").submitted();
        int number = plan.plan().number();
        world.doAs(plan.head, () -> APlan.bean(ReturnPlan.class)
                .run(plan.child.id(), number, "Ask the social worker first.", List.of("needs")));
        PlanView view = world.as(acting(amina), () -> readSections.run(plan.child.id()));
        assertTrue(view.steps().isEmpty()
                && view.returned().isEmpty()
                && view.waitingFor().isEmpty());
        assertTrue(view.check().faults().isEmpty());
        assertEquals(2, view.sections().size());
        plan.answers(acting(amina), "needs.learning", "Long texts, read aloud.");
    }

    @Test
    void every_step_but_writing_is_anothers() {
        for (PlanStatus.Move move : PlanStatus.table()) {
            if (move.roles().contains(Role.DELEGATE)) {
                assertEquals(PlanStep.WRITE, move.step());
            }
        }
    }

    @Test
    void what_a_delegate_wrote_counts_as_the_lead_teachers_own() {
        APlan voluntary = APlan.afterCare(world).agreed().started();
        StaffMember ivo = colleague("Ivo Marsh", voluntary.school.id());
        world.doAs(
                voluntary.teacher,
                () -> name.run(new NameDelegate.Handed(
                        ivo.id(), List.of(voluntary.child.id()), SEN, world.today(), "Training is booked")));
        Actor delegate = new Actor(
                Actor.Kind.PERSON, ivo.id(), ivo.name(), List.of(new Post(Role.DELEGATE, voluntary.school.id())));
        voluntary.answers(delegate, "needs.learning", "Long texts.").submitted();
        Refused refused = assertThrows(Refused.class, () -> voluntary.approvedBy(voluntary.teacher));
        assertEquals(PlanRule.AUTHOR_DOES_NOT_APPROVE, refused.rule());
        voluntary.approvedBy(voluntary.deputy);
    }

    @Test
    void reaches_no_child_that_was_not_handed_over() {
        handed();
        Child other = world.aChild()
                .onRollAt(plan.school)
                .lookedAfterBy(plan.authority)
                .make();
        assertThrows(NotFound.class, () -> world.as(acting(amina), () -> readSections.run(other.id())));
        assertThrows(
                NotFound.class,
                () -> world.as(acting(amina), () -> APlan.bean(ReadChild.class).run(other.id())));
    }

    @Test
    void ends_by_itself_after_the_last_day() {
        hand(amina, SEN, world.today(), plan.child);
        plan.answers(acting(amina), "needs.learning", "Long texts.");
        world.inTransaction(() -> {
            world.em()
                    .createNativeQuery("update child_access set valid_from = ?1, valid_to = ?2 where holder_id = ?3")
                    .setParameter(1, java.sql.Date.valueOf(world.today().minusDays(5)))
                    .setParameter(2, java.sql.Date.valueOf(world.today()))
                    .setParameter(3, amina.id())
                    .executeUpdate();
            return true;
        });
        assertThrows(NotFound.class, () -> world.as(delegate(amina), () -> readSections.run(plan.child.id())));
        assertThrows(NotFound.class, () -> plan.answers(delegate(amina), "needs.learning", "More."));
    }

    @Test
    void holds_the_post_until_the_last_day_and_not_longer() {
        LocalDate last = world.today().plusDays(30);
        hand(amina, SEN, last, plan.child);
        PostHeld held = world.inTransaction(() -> accounts.postsOf(List.of(amina.id()), world.today()))
                .get(0);
        assertEquals(new Post(Role.DELEGATE, plan.school.id()), held.post());
        assertEquals(Optional.of(last.plusDays(1)), held.until());
    }

    @Test
    void ends_early_at_once() {
        handed();
        String grant = world.as(plan.deputy, list::run).running().get(0).grantId();
        world.doAs(plan.deputy, () -> end.run(grant));
        assertTrue(acting(amina).posts().isEmpty());
        assertThrows(NotFound.class, () -> world.as(delegate(amina), () -> readSections.run(plan.child.id())));
        assertTrue(world.as(plan.teacher, list::run).running().isEmpty());
        Refused again = assertThrows(Refused.class, () -> world.doAs(plan.teacher, () -> end.run(grant)));
        assertEquals(DelegationRule.IS_OVER, again.rule());
    }

    @Test
    void is_lost_at_once_when_the_colleague_leaves_or_the_child_does() {
        handed();
        world.inTransaction(() -> {
            world.em().find(StaffMember.class, amina.id()).leave(world.today());
            return true;
        });
        assertThrows(NotFound.class, () -> world.as(acting(amina), () -> readSections.run(plan.child.id())));
        StaffMember ivo = colleague("Ivo Marsh", plan.school.id());
        hand(ivo, SEN, world.today().plusDays(9), plan.child);
        world.inTransaction(() -> {
            ChildFacts facts = APlan.bean(ChildFacts.class);
            facts.enrolments(plan.child)
                    .forEach(place -> facts.correct(
                            place,
                            new Enrolment(
                                    plan.child.id(),
                                    place.schoolId(),
                                    place.kind(),
                                    new Period(place.from(), world.today()),
                                    Instant.EPOCH)));
            return true;
        });
        assertThrows(NotFound.class, () -> world.as(acting(ivo), () -> readSections.run(plan.child.id())));
    }

    @Test
    void a_new_one_to_the_same_colleague_replaces_the_former_for_that_child_alone() {
        Child second = world.aChild()
                .onRollAt(plan.school)
                .lookedAfterBy(plan.authority)
                .make();
        world.as(plan.teacher, () -> APlan.bean(StartPlan.class).run(second.id()));
        hand(amina, SEN, world.today().plusDays(60), plan.child, second);
        hand(amina, List.of("progress"), world.today().plusDays(5), plan.child);
        Actor senco = acting(amina);
        assertEquals(Set.of("progress"), sections(world.as(senco, () -> readSections.run(plan.child.id()))));
        assertEquals(Set.of("needs", "sen"), sections(world.as(senco, () -> readSections.run(second.id()))));
        assertEquals(2, world.as(plan.teacher, list::run).running().size());
        assertEquals(
                Optional.of(world.today().plusDays(61)),
                world.inTransaction(() -> accounts.postsOf(List.of(amina.id()), world.today()))
                        .get(0)
                        .until());
    }

    @Test
    void goes_to_a_colleague_of_the_school_who_can_sign_in_and_is_no_lead() {
        LocalDate day = world.today().plusDays(9);
        StaffMember stranger =
                colleague("Olu Bassey", world.aSchool(plan.authority).id());
        assertEquals(DelegationRule.COLLEAGUE_OF_THE_SCHOOL, refusal(stranger, SEN, day, plan.child));
        StaffMember unable = world.anAdult("Una Reed", "Teacher", plan.school.id());
        assertEquals(DelegationRule.COLLEAGUE_OF_THE_SCHOOL, refusal(unable, SEN, day, plan.child));
        StaffMember deputy = colleague("Gwen Aldous", plan.school.id());
        world.inTransaction(() -> {
            accounts.appoint(
                    new PostHeld(deputy.id(), new Post(Role.DEPUTY, plan.school.id()), world.today(), Instant.EPOCH));
            return true;
        });
        assertEquals(DelegationRule.WRITES_ALREADY, refusal(deputy, SEN, day, plan.child));
        assertEquals(
                List.of("Amina Clarke"),
                world.as(plan.teacher, list::run).colleagues().stream()
                        .map(StaffMember::name)
                        .toList());
    }

    @Test
    void runs_from_today_for_at_most_a_year() {
        LocalDate today = world.today();
        assertEquals(DelegationRule.ENDS_WITHIN_A_YEAR, refusal(amina, SEN, today.minusDays(1), plan.child));
        assertEquals(
                DelegationRule.ENDS_WITHIN_A_YEAR,
                refusal(amina, SEN, today.plusYears(1).plusDays(1), plan.child));
        hand(amina, SEN, today.plusYears(1), plan.child);
    }

    @Test
    void is_of_ones_own_children_and_of_sections_that_tell_nothing() {
        LocalDate day = world.today().plusDays(9);
        assertEquals(DelegationRule.SOME_CHILD, refusal(amina, SEN, day));
        assertEquals(DelegationRule.SECTION_CAN_BE_HANDED_OVER, refusal(amina, List.of("home"), day, plan.child));
        assertEquals(DelegationRule.SECTION_CAN_BE_HANDED_OVER, refusal(amina, List.of("carers"), day, plan.child));
        Child other = APlan.inCare(world).child;
        assertThrows(NotFound.class, () -> hand(amina, SEN, day, plan.child, other));
        assertTrue(world.as(plan.teacher, list::run).running().isEmpty(), "all of it or none");
        assertNull(plan.held("needs.learning"));
    }

    @Test
    void the_list_costs_the_same_for_one_child_and_for_many() {
        handed();
        int one = StatementCount.of(() -> world.as(plan.teacher, list::run));
        for (int i = 0; i < 5; i++) {
            Child more = world.aChild()
                    .onRollAt(plan.school)
                    .lookedAfterBy(plan.authority)
                    .make();
            hand(amina, SEN, world.today().plusDays(3L + i), more);
        }
        StatementCount.atMost(one, () -> world.as(plan.teacher, list::run));
    }
}
