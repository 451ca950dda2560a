package org.holdfast.training.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.holdfast.training.StaffGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F45; decision 0016 (in contact until said otherwise). */
@HoldfastTest
class SortingStaffTest {
    @Inject
    World world;

    @Inject
    SortStaff sortStaff;

    @Inject
    ListStaff listStaff;

    @Inject
    ReadAdult readAdult;

    @Inject
    TakeOutOfContact takeOut;

    @Inject
    PutBackInContact putBack;

    private LocalAuthority authority;
    private Actor teacher;
    private StaffMember dan;

    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        School school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        dan = world.anAdult("Dan Moss", "Supply teacher", school.id());
    }

    @Test
    void a_group_holds_until_another_is_said() {
        assertEquals(1, world.as(teacher, () -> sortStaff.run(Map.of(dan.id(), StaffGroup.SUPPLY))));
        assertEquals(0, world.as(teacher, () -> sortStaff.run(Map.of(dan.id(), StaffGroup.SUPPLY))), "as it was");
        assertEquals(1, world.as(teacher, () -> sortStaff.run(Map.of(dan.id(), StaffGroup.TEACHER))));
        assertEquals(
                Optional.of(StaffGroup.TEACHER),
                world.as(teacher, () -> readAdult.run(dan.id())).group());
        assertEquals(2, world.as(teacher, listStaff::run).size());
    }

    @Test
    void leaving_somebody_out_needs_a_word_and_counting_them_again_none() {
        Refused refused =
                assertThrows(Refused.class, () -> world.doAs(teacher, () -> takeOut.run(dan.id(), "", world.today())));
        assertEquals(Optional.of("why"), refused.field());
        assertThrows(
                Refused.class,
                () -> world.doAs(
                        teacher,
                        () -> takeOut.run(dan.id(), "Finance", world.today().minusYears(2))));
        world.doAs(teacher, () -> takeOut.run(dan.id(), "Works in finance", world.today()));
        assertFalse(world.as(teacher, () -> readAdult.run(dan.id())).inContact());
        world.doAs(teacher, () -> putBack.run(dan.id()));
        assertTrue(world.as(teacher, () -> readAdult.run(dan.id())).inContact());
    }

    @Test
    void another_schools_adult_is_not_found_and_a_virtual_school_sorts_nobody() {
        Actor other = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> world.as(other, () -> readAdult.run(dan.id())));
        assertThrows(NotFound.class, () -> world.as(other, () -> sortStaff.run(Map.of(dan.id(), StaffGroup.OTHER))));
        Actor head = world.virtualSchoolHead(authority);
        assertThrows(Denied.class, () -> world.as(head, listStaff::run));
    }
}
