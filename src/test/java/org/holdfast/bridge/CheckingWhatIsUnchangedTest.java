package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.OutOfScope;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Placement;
import org.holdfast.contact.Contact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Protection;
import org.holdfast.contact.ProtectionTerms;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.school.EndStaffAbsence;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.RecordStaffAbsence;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class CheckingWhatIsUnchangedTest {
    @Inject
    World world;

    @Inject
    CheckUnchanged checkUnchanged;

    @Inject
    NameKeyPerson nameKeyPerson;

    @Inject
    RecordStaffAbsence recordStaffAbsence;

    @Inject
    EndStaffAbsence endStaffAbsence;

    private LocalAuthority authority;
    private School school;
    private Child child;
    private Actor client;

    @BeforeEach
    void aChildInCare() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        client = client(Scope.all());
    }

    private Actor client(Set<Scope> scopes) {
        return new Actor(
                Actor.Kind.CLIENT, Ids.next(), "lcs", List.of(new Post(Role.CASE_SYSTEM, authority.id())), scopes);
    }

    private String tag(Actor who, ChildId of) {
        return world.as(
                who, () -> checkUnchanged.run(of, Task.READ_CHILD, stamp -> stamp.tag("child", "json"), now -> false));
    }

    private String tag() {
        return tag(client, child.id());
    }

    private void changes(String what, Runnable act) {
        String before = tag();
        assertEquals(before, tag(), "nothing was written");
        act.run();
        assertNotEquals(before, tag(), what);
    }

    private void written(String what, Object row) {
        changes(
                what,
                () -> world.inTransaction(() -> {
                    world.em().persist(row);
                    return true;
                }));
    }

    private Period sinceToday() {
        return new Period(world.today(), null);
    }

    @Test
    void a_row_of_the_child_changes_the_tag() {
        ChildId id = child.id();
        written("placement", new Placement(id, "U1", true, sinceToday(), "test", world.now()).at("AB1 2CD", true));
        written("contact", new Contact(id, ContactDetails.of("Joan", Relation.GP), 1, sinceToday(), world.now()));
        written("enrolment", new Enrolment(id, school.id(), Enrolment.Kind.GUEST, sinceToday(), world.now()));
        written(
                "worker",
                new ChildAccess(id, ChildAccess.Kind.SOCIAL_WORKER, Ids.next(), "test", sinceToday(), world.now()));
        written(
                "number",
                new ChildIdentifier(
                        id, ChildIdentifier.Kind.SOCIAL_CARE_ID, "1", authority.id(), sinceToday(), world.now()));
        written(
                "protection",
                new Protection(
                        id,
                        new ProtectionTerms(
                                Protection.Kind.RESTRICTED_ADDRESS,
                                null,
                                "Court order",
                                "Priya Nandakumar",
                                "Social worker",
                                "Northmere Council",
                                sinceToday()),
                        "somebody",
                        world.now()));
    }

    @Test
    void the_absence_of_the_key_person_changes_the_tag_and_so_does_the_end_of_it() {
        StaffMember adult = world.anAdult("Ruth Lindqvist", "Head of year", school.id());
        Actor teacher = world.designatedTeacher(school);
        changes(
                "named",
                () -> world.doAs(
                        teacher,
                        () -> nameKeyPerson.run(child.id(), adult.id(), world.today(), "Nobody else is here.")));
        changes("away", () -> world.doAs(teacher, () -> recordStaffAbsence.run(adult.id(), world.today(), null)));
        changes("back", () -> world.doAs(teacher, () -> endStaffAbsence.run(absence(adult), world.today())));
        String before = tag();
        StaffMember other = world.anAdult("Somebody Else", "Teacher", school.id());
        world.doAs(teacher, () -> recordStaffAbsence.run(other.id(), world.today(), null));
        assertEquals(before, tag(), "another adult comes and is away");
    }

    private String absence(StaffMember adult) {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select a.id from StaffAbsence a where a.staffId = :adult and a.supersededAt is null",
                        String.class)
                .setParameter("adult", adult.id())
                .getSingleResult());
    }

    @Test
    void a_row_of_another_child_does_not() {
        Child other = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        String before = tag();
        world.inTransaction(() -> {
            world.em().persist(new Placement(other.id(), "U1", true, sinceToday(), "test", world.now()));
            return true;
        });
        assertEquals(before, tag());
        assertNotEquals(tag(client, other.id()), tag());
    }

    @Test
    void the_day_the_scopes_and_the_answer_are_in_it() {
        String before = tag();

        assertNotEquals(before, world.after(Duration.ofDays(1), this::tag));
        assertNotEquals(before, tag(client(Set.of(Scope.PLAN_READ)), child.id()));
        assertNotEquals(
                before,
                world.as(
                        client,
                        () -> checkUnchanged.run(
                                child.id(), Task.READ_CHILD, stamp -> stamp.tag("contacts", "json"), now -> false)));
    }

    @Test
    void costs_one_statement() {
        world.as(client, () -> {
            StatementCount.atMost(
                    1,
                    () -> checkUnchanged.run(
                            child.id(), Task.READ_CHILD, stamp -> stamp.tag("child", "json"), now -> false));
            return true;
        });
    }

    @Test
    void a_child_out_of_reach_is_not_found_and_out_of_scope_none_is_looked_for() {
        Child foreign = world.aChild().lookedAfterBy(world.anAuthority()).make();
        Actor other = client(Set.of(Scope.WEBHOOKS));

        assertThrows(NotFound.class, () -> tag(client, foreign.id()));
        assertEquals(
                "plan:read child:write",
                assertThrows(OutOfScope.class, () -> tag(other, foreign.id())).scopes());
        assertThrows(OutOfScope.class, () -> tag(other, child.id()));
    }

    @Test
    void who_is_told_that_nothing_changed_stands_in_the_trail_and_who_reads_on_stands_there_once() {
        tag();
        assertEquals(0, lines());
        world.as(
                client,
                () -> checkUnchanged.run(
                        child.id(), Task.READ_CHILD, stamp -> stamp.tag("child", "json"), now -> true));
        assertEquals(1, lines());
    }

    private long lines() {
        long lines = world.inTransaction(() -> world.em()
                .createQuery("select count(e) from AuditEntry e where e.actorId = :client", Long.class)
                .setParameter("client", client.id())
                .getSingleResult());
        assertTrue(lines < 3);
        return lines;
    }
}
