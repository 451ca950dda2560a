package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SeeingAChildTest {
    @Inject
    World world;

    @Inject
    Children children;

    private Child seen(Actor actor, Child child) {
        return world.as(actor, () -> world.inTransaction(() -> children.visible(child.id())));
    }

    private void hidden(Actor actor, Child child) {
        assertThrows(NotFound.class, () -> seen(actor, child));
    }

    @Test
    void is_for_the_designated_teacher_of_the_school_and_no_other() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Child child = world.aChild().onRollAt(school).make();
        Sight sight = seen(world.designatedTeacher(school), child).sight();
        assertEquals(Set.of(Role.DESIGNATED_TEACHER), sight.roles());
        assertTrue(sight.shows(Field.LEGAL_STATUS));
        hidden(world.designatedTeacher(world.aSchool(authority)), child);
    }

    @Test
    void is_for_the_virtual_school_of_the_looking_after_authority_wherever_the_school_lies() {
        LocalAuthority ours = world.anAuthority();
        LocalAuthority area = world.anAuthority();
        Child child =
                world.aChild().onRollAt(world.aSchool(area)).lookedAfterBy(ours).make();
        seen(world.virtualSchoolHead(ours), child);
        hidden(world.virtualSchoolHead(area), child);
    }

    @Test
    void ends_for_the_virtual_school_and_the_social_worker_on_the_day_care_ends() {
        LocalAuthority ours = world.anAuthority();
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, ours.id());
        Child child = world.aChild()
                .is(CareKind.LOOKED_AFTER, ours, new Period(world.today().minusYears(1), world.today()))
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        hidden(world.virtualSchoolHead(ours), child);
        hidden(worker, child);
    }

    @Test
    void is_not_for_the_social_worker_of_an_authority_that_no_longer_answers_for_the_child() {
        LocalAuthority before = world.anAuthority();
        LocalAuthority now = world.anAuthority();
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, before.id());
        Child child = world.aChild()
                .is(CareKind.LOOKED_AFTER, before, new Period(world.today().minusYears(2), world.today()))
                .is(CareKind.LOOKED_AFTER, now, new Period(world.today(), null))
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        hidden(worker, child);
        seen(
                worker,
                world.aChild()
                        .is(CareKind.CHILD_IN_NEED, before, new Period(world.today(), null))
                        .is(CareKind.LOOKED_AFTER, now, new Period(world.today(), null))
                        .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                        .make());
    }

    @Test
    void needs_for_staff_a_grant_and_the_school_both() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Actor teacher = world.person("Sam Okoro", Role.STAFF, school.id());
        Child theirs = world.aChild()
                .onRollAt(school)
                .openTo(teacher, ChildAccess.Kind.STAFF)
                .make();
        Child left = world.aChild()
                .onRollAt(school, new Period(world.today().minusYears(1), world.today()))
                .openTo(teacher, ChildAccess.Kind.STAFF)
                .make();
        assertTrue(!seen(teacher, theirs).sight().shows(Field.CARE_STATUS));
        hidden(teacher, left);
        hidden(teacher, world.aChild().onRollAt(school).make());
    }

    @Test
    void shows_a_child_accepted_from_a_later_day_by_card_and_contacts_only() {
        School school = world.aSchool(world.anAuthority());
        Child child = world.aChild()
                .onRollAt(school, new Period(world.today().plusDays(10), null))
                .make();
        Sight sight = seen(world.designatedTeacher(school), child).sight();
        assertTrue(sight.onlyEarly());
        assertTrue(sight.shows(Field.CONTACTS));
        assertTrue(!sight.shows(Field.PLAN));
    }
}
