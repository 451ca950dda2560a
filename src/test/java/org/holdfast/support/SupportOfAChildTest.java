package org.holdfast.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SupportOfAChildTest {
    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    NameKeyPerson nameKeyPerson;

    @Inject
    NameBackup nameBackup;

    @Inject
    EndKeyPerson endKeyPerson;

    @Inject
    ConfirmKeyPerson confirmKeyPerson;

    @Inject
    AgreeSafePlace agreeSafePlace;

    @Inject
    RecordSupportGap recordGap;

    @Inject
    ReadSupport readSupport;

    @Inject
    SupportRecords records;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;
    private LocalDate today;

    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        today = world.today();
    }

    private void name(Child child, String staffId, LocalDate from) {
        world.doAs(teacher, () -> nameKeyPerson.run(child.id(), staffId, from, "Training is booked"));
    }

    private SupportView seen(Actor actor, Child child) {
        return world.as(actor, () -> readSupport.run(child.id()));
    }

    private Map<ChildId, SupportCheck> checks(Actor actor) {
        return world.as(actor, () -> world.inTransaction(() -> records.checks(Reach.of(acting.caseload()))));
    }

    @Test
    void opens_the_child_to_the_key_person_and_closes_it_to_the_former() {
        Actor dele = world.person("Dele Adeyemi", Role.STAFF, school.id());
        Actor ruth = world.person("Ruth Lindqvist", Role.STAFF, school.id());
        Child child = world.aChild().onRollAt(school).make();
        assertThrows(NotFound.class, () -> seen(dele, child));
        name(child, dele.id(), today.minusDays(5));
        assertEquals("Dele Adeyemi", seen(dele, child).keyPerson().orElseThrow().name());
        name(child, ruth.id(), today);
        assertThrows(NotFound.class, () -> seen(dele, child));
        seen(ruth, child);
        world.doAs(teacher, () -> endKeyPerson.run(child.id(), Duty.KEY_PERSON, today));
        assertThrows(NotFound.class, () -> seen(ruth, child));
    }

    @Test
    void keeps_the_child_open_to_a_backup_who_becomes_key_person() {
        Actor ruth = world.person("Ruth Lindqvist", Role.STAFF, school.id());
        Child child = world.aChild().onRollAt(school).make();
        world.doAs(teacher, () -> nameBackup.run(child.id(), ruth.id(), today.minusDays(9), "Training is booked"));
        name(child, ruth.id(), today);
        SupportView view = seen(ruth, child);
        assertEquals("Ruth Lindqvist", view.keyPerson().orElseThrow().name());
        assertTrue(view.backup().isEmpty());
    }

    @Test
    void counts_key_persons_since_care_began_for_those_who_may_know_of_care() {
        StaffMember a = world.anAdult("Dele Adeyemi", "Mentor", school.id());
        Actor reader = world.person("Ruth Lindqvist", Role.STAFF, school.id());
        Child child = world.aChild()
                .onRollAt(school)
                .is(CareKind.LOOKED_AFTER, authority, new Period(today.minusDays(50), null))
                .openTo(reader, org.holdfast.child.ChildAccess.Kind.STAFF)
                .make();
        name(child, a.id(), today.minusDays(100));
        name(child, reader.id(), today.minusDays(60));
        SupportView byTeacher = seen(teacher, child);
        assertTrue(byTeacher.sinceCare());
        assertEquals(1, byTeacher.keyPersons());
        SupportView byStaff = seen(reader, child);
        assertFalse(byStaff.sinceCare());
        assertEquals(2, byStaff.keyPersons());
    }

    @Test
    void hides_the_reason_of_a_gap_from_staff() {
        Actor reader = world.person("Ruth Lindqvist", Role.STAFF, school.id());
        Child child = world.aChild()
                .onRollAt(school)
                .openTo(reader, org.holdfast.child.ChildAccess.Kind.STAFF)
                .make();
        SupportGap.Promise promise = new SupportGap.Promise("New in care", "Helen Prior", today.plusDays(3));
        world.doAs(teacher, () -> recordGap.run(child.id(), SupportGap.Missing.SAFE_PLACE, promise));
        assertEquals(1, seen(teacher, child).gaps().size());
        assertEquals(List.of(), seen(reader, child).gaps());
    }

    @Test
    void is_checked_for_a_whole_caseload_in_one_query_and_says_what_the_record_says() {
        StaffMember stays = world.anAdult("Dele Adeyemi", "Mentor", school.id());
        StaffMember leaves = world.anAdult("Ruth Lindqvist", "Mentor", school.id());
        Child full = world.aChild().onRollAt(school).make();
        Child left = world.aChild().onRollAt(school).make();
        Child none = world.aChild().onRollAt(school).make();
        name(full, stays.id(), today.minusDays(8));
        world.doAs(teacher, () -> nameBackup.run(full.id(), leaves.id(), today.minusDays(8), "Training is booked"));
        SafePlace.Agreed nook = new SafePlace.Agreed("The Nook", "Hall", "Card", "Ruth", "", "");
        world.doAs(teacher, () -> agreeSafePlace.run(full.id(), nook, today.minusDays(2)));
        name(left, leaves.id(), today.minusDays(8));
        world.doAs(teacher, () -> confirmKeyPerson.run(full.id(), Duty.KEY_PERSON));
        leave(leaves);
        Map<ChildId, SupportCheck> checks = checks(teacher);
        assertEquals(
                new SupportCheck(
                        Optional.of("Dele Adeyemi"),
                        Optional.of(today.minusDays(8)),
                        Optional.of(today),
                        Optional.empty(),
                        Optional.of("The Nook"),
                        Optional.of(today)),
                checks.get(full.id()));
        assertFalse(checks.containsKey(left.id()));
        assertFalse(checks.containsKey(none.id()));
        assertTrue(seen(teacher, left).gone().isPresent());
        StatementCount.atMost(1, () -> checks(teacher));
    }

    private void leave(StaffMember adult) {
        world.inTransaction(() -> {
            world.em().find(StaffMember.class, adult.id()).leave(today);
            return true;
        });
    }

    @Test
    void lists_gaps_of_a_caseload_in_two_queries() {
        Child child = world.aChild().onRollAt(school).make();
        SupportGap.Promise promise = new SupportGap.Promise("New here", "Helen Prior", today.plusDays(3));
        world.doAs(teacher, () -> recordGap.run(child.id(), SupportGap.Missing.KEY_PERSON, promise));
        Map<ChildId, List<SupportGap>> gaps =
                world.as(teacher, () -> world.inTransaction(() -> records.gaps(Reach.of(acting.caseload()))));
        assertEquals(
                "Helen Prior", gaps.getOrDefault(child.id(), List.of()).get(0).owner());
    }

    @Test
    void is_refused_for_an_adult_of_another_school() {
        StaffMember other =
                world.anAdult("Jo Marsh", "Mentor", world.aSchool(authority).id());
        Child child = world.aChild().onRollAt(school).make();
        assertThrows(Refused.class, () -> name(child, other.id(), today));
    }

    @Test
    void is_not_yet_changed_by_a_school_at_which_the_child_begins_later() {
        Child child = world.aChild()
                .onRollAt(school, new Period(today.plusDays(10), null))
                .make();
        assertEquals(Optional.empty(), seen(teacher, child).keyPerson());
        String adult = world.anAdult("Ruth Lindqvist", "Mentor", school.id()).id();
        assertThrows(NotFound.class, () -> name(child, adult, today.plusDays(10)));
    }
}
