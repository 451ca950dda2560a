package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.ChildBuilder;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adoption, leaving care, 18 and death: what each role finds on that very day. Source: safeguards 2 and 3. */
@HoldfastTest
class WhenCareEndsTest {
    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    ReadChild readChild;

    @Inject
    ReadRecord readRecord;

    @Inject
    ReadHappenings readHappenings;

    @Inject
    ReadSealedRecord readSealed;

    @Inject
    RecordDisclosure recordDisclosure;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;
    private Actor head;
    private Actor worker;
    private Actor reviewer;
    private Actor staff;
    private Actor caseSystem;
    private LocalDate today;

    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        head = world.virtualSchoolHead(authority);
        worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, authority.id());
        reviewer = world.person("Ben Hale", Role.REVIEWING_OFFICER, authority.id());
        staff = world.person("Sam Okoro", Role.STAFF, school.id());
        caseSystem = new Actor(
                Actor.Kind.CLIENT,
                "client",
                "client",
                List.of(new org.holdfast.access.Post(Role.CASE_SYSTEM, authority.id())));
        today = world.today();
    }

    private ChildBuilder known() {
        return world.aChild()
                .onRollAt(school)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .openTo(reviewer, ChildAccess.Kind.REVIEWING_OFFICER)
                .openTo(staff, ChildAccess.Kind.STAFF);
    }

    private Child leftToday(CareKind kind) {
        return known().is(CareKind.LOOKED_AFTER, authority, new Period(today.minusYears(2), today))
                .is(kind, null, new Period(today, null))
                .make();
    }

    private ChildProfile read(Actor actor, Child child) {
        return world.as(actor, () -> readChild.run(child.id()));
    }

    private void closed(Child child, Actor... actors) {
        Stream.of(actors).forEach(actor -> assertThrows(NotFound.class, () -> read(actor, child), actor.name()));
    }

    private List<String> listed(Actor actor) {
        return world.as(
                actor,
                () -> world.inTransaction(() -> {
                    Reach reach = Reach.of(acting.caseload());
                    List<?> rows = Reach.query(
                                    world.em(), "select r.child_id from (" + reach.sql() + ") r", reach.values())
                            .getResultList();
                    return rows.stream().map(String.class::cast).toList();
                }));
    }

    @Test
    void while_in_care_all_of_them_see_the_child() {
        Child child = known().lookedAfterBy(authority).make();
        Stream.of(teacher, head, worker, reviewer, staff, caseSystem).forEach(actor -> read(actor, child));
        assertTrue(read(teacher, child).standing().status().isPresent());
    }

    @Test
    void leaving_care_closes_it_to_the_authority_and_hides_the_status_from_the_school() {
        Child child = leftToday(CareKind.RETURNED_HOME);
        closed(child, head, worker, reviewer, caseSystem);
        ChildProfile seen = read(teacher, child);
        assertTrue(seen.standing().status().isEmpty());
        assertTrue(seen.authority().isEmpty());
        ChildRecord record = world.as(teacher, () -> readRecord.run(child.id()));
        assertFalse(record.careKnown());
        assertEquals(List.of(), record.care());
        assertEquals(List.of(), record.homes());
        assertFalse(world.as(teacher, () -> readHappenings.run(child.id())).stream()
                .anyMatch(h -> h.look().equals("is-home")));
    }

    @Test
    void leaving_care_without_a_word_of_what_follows_hides_the_past_too() {
        Child child = known().is(CareKind.LOOKED_AFTER, authority, new Period(today.minusYears(2), today))
                .make();
        assertFalse(world.as(teacher, () -> readRecord.run(child.id())).careKnown());
    }

    @Test
    void with_consent_the_school_knows_the_status_and_the_authority_does_not_come_back() {
        Child child = leftToday(CareKind.SPECIAL_GUARDIANSHIP);
        world.doAs(
                teacher,
                () -> recordDisclosure.run(child.id(), Disclosure.GivenBy.PARENTAL_RESPONSIBILITY, "Irene Ellerby"));
        assertEquals(
                CareKind.SPECIAL_GUARDIANSHIP,
                read(teacher, child).standing().status().orElseThrow().kind());
        assertTrue(read(staff, child).standing().status().isEmpty());
        closed(child, head, worker, reviewer, caseSystem);
    }

    @Test
    void an_adoption_order_seals_the_record_from_everybody_but_its_keepers() {
        Child child = leftToday(CareKind.ADOPTED);
        world.inTransaction(() -> world.load(child.id()).seal(today, authority.id()));
        Actor keeper = world.person("Ines Ford", Role.POST_ADOPTION_RECORDS, authority.id());
        Actor stranger = world.person(
                "Olu Bell", Role.POST_ADOPTION_RECORDS, world.anAuthority().id());
        closed(child, teacher, head, worker, reviewer, staff, caseSystem);
        Stream.of(teacher, head, worker, staff, caseSystem)
                .forEach(actor -> assertFalse(listed(actor).contains(child.id().id())));
        assertEquals(
                List.of(new SealedRecord(child.id().id(), "Maya Ellerby", child.bornOn(), today)),
                world.as(keeper, () -> readSealed.run("")));
        assertEquals(List.of(), world.as(stranger, () -> readSealed.run("")));
    }

    @Test
    void at_18_the_authority_sees_only_with_the_young_persons_own_agreement() {
        Child child =
                known().bornOn(today.minusYears(18)).lookedAfterBy(authority).make();
        closed(child, head, worker, reviewer, caseSystem);
        read(teacher, child);
        agreed(child, Disclosure.GivenBy.PARENTAL_RESPONSIBILITY);
        closed(child, head, worker, reviewer, caseSystem);
        agreed(child, Disclosure.GivenBy.YOUNG_PERSON);
        Stream.of(head, worker, reviewer, caseSystem).forEach(actor -> read(actor, child));
    }

    @Test
    void at_18_an_advice_request_ends_too() {
        Child child =
                world.aChild().bornOn(today.minusYears(18)).onRollAt(school).make();
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildAccess(
                            child.id(),
                            ChildAccess.Kind.ADVICE,
                            authority.id(),
                            "test",
                            new Period(today, null),
                            java.time.Instant.EPOCH));
            return true;
        });
        closed(child, head);
    }

    @Test
    void a_day_before_18_nothing_has_ended() {
        Child child = known().bornOn(today.minusYears(18).plusDays(1))
                .lookedAfterBy(authority)
                .make();
        Stream.of(head, worker, reviewer, caseSystem).forEach(actor -> read(actor, child));
    }

    @Test
    void a_death_takes_the_child_off_every_list_and_leaves_the_record_to_be_read() {
        Child child = known().lookedAfterBy(authority).make();
        world.inTransaction(() -> {
            world.load(child.id()).died(today);
            return true;
        });
        Stream.of(teacher, head, worker, reviewer, staff, caseSystem).forEach(actor -> {
            assertFalse(listed(actor).contains(child.id().id()), actor.name());
            read(actor, child);
        });
    }

    private void agreed(Child child, Disclosure.GivenBy givenBy) {
        ChildId id = child.id();
        world.inTransaction(() -> {
            world.em()
                    .persist(new Disclosure(
                            id, givenBy, "Somebody", "test", new Period(today, null), java.time.Instant.EPOCH));
            return true;
        });
    }
}
