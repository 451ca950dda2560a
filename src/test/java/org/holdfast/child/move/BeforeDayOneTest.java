package org.holdfast.child.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.support.AgreeSafePlace;
import org.holdfast.support.KeyPerson;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.support.ReadSupport;
import org.holdfast.support.SafePlace;
import org.holdfast.support.SupportView;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Matrix;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school that has accepted a child: the card and the contacts are there before day one, and nothing else. Source: F72. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class BeforeDayOneTest {
    /** What opens to the next school's designated teacher, with what it then says of the child as its own tests hold. */
    private static final Set<String> OPEN =
            new TreeSet<>(Set.of("ReadChild", "ReadHappenings", "ReadContacts", "ReadSupport"));

    @Inject
    World world;

    @Inject
    Matrix matrix;

    @Inject
    NameKeyPerson nameKeyPerson;

    @Inject
    AgreeSafePlace agree;

    @Inject
    ReadSupport readSupport;

    private School next;
    private Child maya;
    private LocalDate today;

    @BeforeEach
    void scene() {
        LocalAuthority authority = world.anAuthority();
        School old = world.aSchool(authority);
        next = world.aSchool(authority);
        today = world.today();
        maya = world.aChild()
                .onRollAt(old, new Period(today.minusYears(1), today.plusDays(14)))
                .onRollAt(next, new Period(today.plusDays(14), null))
                .lookedAfterBy(authority)
                .make();
        Actor teacher = world.designatedTeacher(old);
        StaffMember ruth = world.anAdult("Ruth Lindqvist", "Mentor", old.id());
        world.doAs(teacher, () -> {
            nameKeyPerson.run(maya.id(), ruth.id(), today, "Training is booked");
            agree.run(
                    maya.id(),
                    new SafePlace.Agreed("The Nook", "By the hall", "Blue card", "Ms Lindqvist", "", ""),
                    today);
        });
    }

    @Test
    void the_card_says_who_is_there_and_where_the_child_may_go() {
        SupportView card = world.as(world.designatedTeacher(next), () -> readSupport.run(maya.id()));
        assertEquals(Optional.of("Ruth Lindqvist"), card.keyPerson().map(KeyPerson::name));
        assertEquals(Optional.of("The Nook"), card.safePlace().map(SafePlace::room));
    }

    @Test
    void the_card_says_nothing_of_before_nor_of_care() {
        SupportView card = world.as(world.designatedTeacher(next), () -> readSupport.run(maya.id()));
        assertEquals(List.of(), card.history());
        assertEquals(List.of(), card.gaps());
        assertEquals(0, card.keyPersons());
        assertEquals(Optional.empty(), card.since());
        assertFalse(card.sinceCare());
    }

    @Test
    void nothing_else_opens_to_the_next_school() {
        for (Actor reader : List.of(
                world.designatedTeacher(next),
                world.deputy(next),
                world.person("Omar Haddad", Role.ACTING_DESIGNATED_TEACHER, next.id()))) {
            assertEquals(OPEN, names(reader));
        }
    }

    @Test
    void nothing_at_all_opens_to_its_reception_and_its_staff() {
        assertEquals(Set.of(), names(world.person("Jo Field", Role.RECEPTION, next.id())));
        assertEquals(Set.of(), names(world.person("Sam Okoro", Role.STAFF, next.id())));
        assertTrue(names(world.designatedTeacher(next)).contains("ReadSupport"));
    }

    private Set<String> names(Actor reader) {
        return matrix.openTo(reader, maya.id()).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
