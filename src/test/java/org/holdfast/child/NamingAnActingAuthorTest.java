package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.StartPlan;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nobody at a school can write the plan, the virtual school head says who does. */
@HoldfastTest
class NamingAnActingAuthorTest {
    @Inject
    World world;

    @Inject
    Accounts accounts;

    @Inject
    NameActingAuthor nameAuthor;

    @Inject
    ListAuthors listAuthors;

    @Inject
    ReadRecord readRecord;

    @Inject
    CorrectChild correctChild;

    @Inject
    StartPlan startPlan;

    private LocalAuthority authority;
    private School school;
    private Actor head;
    private StaffMember tess;

    @BeforeEach
    void an_authority_and_a_school() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        head = world.virtualSchoolHead(authority);
        tess = withAccount("Tess Lowry", authority.id());
    }

    @Test
    void the_named_author_writes_the_plan_of_a_child_without_a_school() {
        Child child = world.aChild().lookedAfterBy(authority).make();
        assertThrows(NotFound.class, () -> world.as(author(tess), () -> startPlan.run(child.id())));
        world.doAs(head, () -> nameAuthor.run(child.id(), tess.id(), "Training is booked"));
        assertTrue(
                world.inTransaction(() -> accounts.holds(tess.id(), post(), world.today())),
                "so that the next sign-in brings the role");
        world.as(author(tess), () -> startPlan.run(child.id()));
        assertEquals(
                List.of("Tess Lowry"),
                world.as(head, () -> readRecord.run(child.id())).actingAuthors());
    }

    @Test
    void the_former_author_no_longer_reaches_the_child() {
        Child child = world.aChild().lookedAfterBy(authority).make();
        StaffMember ivo = withAccount("Ivo Marsh", authority.id());
        world.doAs(head, () -> nameAuthor.run(child.id(), tess.id(), "Training is booked"));
        world.doAs(author(tess), () -> correctChild.run(child.id(), "May", "Ellerby", 8));
        world.doAs(head, () -> nameAuthor.run(child.id(), ivo.id(), "Training is booked"));
        assertThrows(
                NotFound.class,
                () -> world.doAs(author(tess), () -> correctChild.run(child.id(), "Maya", "Ellerby", 8)));
        world.doAs(author(ivo), () -> correctChild.run(child.id(), "Maya", "Ellerby", 8));
    }

    @Test
    void a_person_named_twice_holds_one_post() {
        Child first = world.aChild().lookedAfterBy(authority).make();
        Child second = world.aChild().lookedAfterBy(authority).make();
        world.doAs(head, () -> nameAuthor.run(first.id(), tess.id(), "Training is booked"));
        world.doAs(head, () -> nameAuthor.run(second.id(), tess.id(), "Training is booked"));
        assertEquals(1, world.inTransaction(() -> accounts.postsOf(List.of(tess.id()), world.today())
                .size()));
    }

    @Test
    void nobody_is_named_where_a_designated_teacher_is_in_post() {
        Child child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        assertTrue(world.as(head, () -> readRecord.run(child.id())).authorWanted(), "the post is vacant");
        StaffMember teacher = withAccount("Helen Prior", school.id());
        PostHeld held = new PostHeld(
                teacher.id(),
                new Post(Role.DESIGNATED_TEACHER, school.id()),
                world.today().minusDays(1),
                Instant.EPOCH);
        world.inTransaction(() -> {
            accounts.appoint(held);
            return true;
        });
        assertEquals(ChildRule.ACTING_AUTHOR_FILLS_A_GAP, refusal(child, tess));
        assertFalse(world.as(head, () -> readRecord.run(child.id())).authorWanted());
        assertEquals(List.of(), world.as(head, () -> listAuthors.run(child.id())));
        world.inTransaction(() -> {
            world.em().find(PostHeld.class, held.id()).end(world.today());
            return true;
        });
        world.doAs(head, () -> nameAuthor.run(child.id(), tess.id(), "Training is booked"));
    }

    @Test
    void only_an_adult_of_the_authority_who_can_sign_in_is_named() {
        Child child = world.aChild().lookedAfterBy(authority).make();
        StaffMember stranger = withAccount("Olu Bassey", world.anAuthority().id());
        StaffMember unable = world.anAdult("Una Reed", "Adviser", authority.id());
        assertEquals(ChildRule.ACTING_AUTHOR_WORKS_HERE, refusal(child, stranger));
        assertEquals(ChildRule.ACTING_AUTHOR_WORKS_HERE, refusal(child, unable));
        assertEquals(
                List.of(tess.id()),
                world.as(head, () -> listAuthors.run(child.id())).stream()
                        .map(StaffMember::id)
                        .toList());
    }

    @Test
    void another_authoritys_head_finds_no_child_and_one_asked_for_advice_names_nobody() {
        Child child = world.aChild().lookedAfterBy(authority).make();
        LocalAuthority other = world.anAuthority();
        Actor stranger = world.virtualSchoolHead(other);
        assertThrows(
                NotFound.class,
                () -> world.doAs(stranger, () -> nameAuthor.run(child.id(), tess.id(), "Training is booked")));
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildAccess(
                            child.id(),
                            ChildAccess.Kind.ADVICE,
                            other.id(),
                            "test",
                            new Period(world.today(), null),
                            Instant.EPOCH));
            return true;
        });
        Refused refused = assertThrows(
                Refused.class,
                () -> world.doAs(stranger, () -> nameAuthor.run(child.id(), tess.id(), "Training is booked")));
        assertEquals(ChildRule.ACTING_AUTHOR_FILLS_A_GAP, refused.rule());
    }

    private ChildRule refusal(Child child, StaffMember person) {
        return (ChildRule) assertThrows(
                        Refused.class,
                        () -> world.doAs(head, () -> nameAuthor.run(child.id(), person.id(), "Training is booked")))
                .rule();
    }

    private StaffMember withAccount(String name, String organisation) {
        StaffMember member = world.anAdult(name, "Adviser", organisation);
        return world.inTransaction(() -> {
            accounts.open(new Account(member.id(), member.id(), name, "no password"));
            return member;
        });
    }

    private Post post() {
        return new Post(Role.ACTING_AUTHOR, authority.id());
    }

    /** The person with the post that they are given when named. */
    private Actor author(StaffMember person) {
        return new Actor(Actor.Kind.PERSON, person.id(), person.name(), List.of(post()));
    }
}
