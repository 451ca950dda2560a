package org.holdfast.bridge.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.attendance.year.ReadYearByApi;
import org.holdfast.bridge.ChildV1;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Placement;
import org.holdfast.child.ReadChild;
import org.holdfast.contact.Contact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.ReadContacts;
import org.holdfast.contact.Relation;
import org.holdfast.exclusion.count.ReadExclusionsByApi;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.plan.ReadUpToDate;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.support.AgreeSafePlace;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.support.ReadSupport;
import org.holdfast.support.SafePlace;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ReadingARecordTest {
    private static final String HIDDEN = "7 Quillfeather Lane";
    private static final String POSTCODE = "QF7 4LN";

    @Inject
    World world;

    @Inject
    ReadChild readChild;

    @Inject
    ReadPlacements readPlacements;

    @Inject
    ReadProfessionals readProfessionals;

    @Inject
    ReadContacts readContacts;

    @Inject
    ReadSupport readSupport;

    @Inject
    ReadUpToDate readUpToDate;

    @Inject
    ReadYearByApi readYear;

    @Inject
    ReadExclusionsByApi readExclusions;

    @Inject
    NameKeyPerson nameKeyPerson;

    @Inject
    AgreeSafePlace agreeSafePlace;

    private LocalAuthority authority;
    private School school;
    private Actor worker;
    private Actor client;
    private ChildId child;

    @BeforeEach
    void aChildInCare() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, authority.id());
        client = new Actor(
                Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, authority.id())), Scope.all());
        Child made = world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        child = made.id();
        keep(new Placement(child, "U1", true, since(100), "test", world.now())
                .by("PR1", authority.id())
                .at(POSTCODE, true));
        keep(new Contact(
                child,
                ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER).living(HIDDEN, true),
                1,
                since(100),
                world.now()));
        keep(new Contact(
                child,
                ContactDetails.of("Dr Amal Rees", Relation.GP).reachedAt("01632 960 118", ""),
                2,
                since(9),
                world.now()));
    }

    private Period since(int days) {
        return new Period(world.today().minusDays(days), null);
    }

    private void keep(Object row) {
        world.inTransaction(() -> {
            world.em().persist(row);
            return true;
        });
    }

    private List<Object> everything(Actor who) {
        return world.as(
                who,
                () -> List.of(
                        ChildV1.of(readChild.run(child), List.of(authority.id())),
                        PlacementsV1.of(child, readPlacements.run(child)),
                        ProfessionalsV1.of(child, readProfessionals.run(child)),
                        ContactsV1.of(child, readContacts.run(child).sheet()),
                        KeyPersonV1.of(child, readSupport.run(child)),
                        SafePlaceV1.of(child, readSupport.run(child)),
                        UpToDateV1.of(child, readUpToDate.run(child)),
                        AttendanceYearV1.of(child, readYear.run(child, Optional.empty())),
                        ExclusionsV1.of(child, readExclusions.run(child))));
    }

    @Test
    void no_part_tells_a_restricted_address_or_a_postcode() {
        String all = everything(client).toString();

        assertTrue(all.contains("Joan Wilmot") && all.contains("addressHeld=true"));
        assertFalse(all.contains("Quillfeather"), all);
        assertFalse(all.contains("QF7"), all);
    }

    @Test
    void placements_say_what_kind_and_when() {
        PlacementsV1 placements = world.as(client, () -> PlacementsV1.of(child, readPlacements.run(child)));

        assertEquals(
                List.of(new PlacementsV1.PlacementV1(
                        "U1", "PR1", authority.code(), true, world.today().minusDays(100), null)),
                placements.items());
    }

    @Test
    void professionals_are_workers_who_sign_in_and_contacts_of_services() {
        ProfessionalsV1 read = world.as(client, () -> ProfessionalsV1.of(child, readProfessionals.run(child)));

        assertEquals(
                List.of("SOCIAL_WORKER Priya Nandakumar true", "GP Dr Amal Rees false"),
                read.items().stream()
                        .map(one -> one.role() + " " + one.name() + " " + one.signsIn())
                        .toList());
    }

    @Test
    void key_person_and_safe_place_are_those_of_the_page() {
        Actor teacher = world.designatedTeacher(school);
        String adult =
                world.anAdult("Ruth Lindqvist", "Head of year", school.id()).id();
        world.doAs(teacher, () -> nameKeyPerson.run(child, adult, world.today(), "Nobody else is here."));
        world.doAs(
                teacher,
                () -> agreeSafePlace.run(
                        child,
                        new SafePlace.Agreed("Library", "Left of the hall", "Blue card", "Ms Prior", "", ""),
                        world.today()));
        KeyPersonV1 person = world.as(client, () -> KeyPersonV1.of(child, readSupport.run(child)));
        SafePlaceV1 place = world.as(client, () -> SafePlaceV1.of(child, readSupport.run(child)));

        assertEquals(
                "Ruth Lindqvist",
                Optional.ofNullable(person.keyPerson()).orElseThrow().name());
        assertEquals(
                "Library", Optional.ofNullable(place.safePlace()).orElseThrow().room());
    }

    @Test
    void the_plan_is_judged_in_seven_parts() {
        UpToDateV1 answer = world.as(client, () -> UpToDateV1.of(child, readUpToDate.run(child)));

        assertTrue(answer.due());
        assertFalse(answer.upToDate());
        assertEquals(7, answer.parts().size());
    }

    @Test
    void a_year_without_marks_is_not_there() {
        assertThrows(NotFound.class, () -> world.as(client, () -> readYear.run(child, Optional.of(1999))));
        assertEquals(
                List.of(),
                world.as(client, () -> ExclusionsV1.of(child, readExclusions.run(child)))
                        .items());
    }
}
