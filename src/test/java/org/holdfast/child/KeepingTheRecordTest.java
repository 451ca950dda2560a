package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.audit.Looked;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class KeepingTheRecordTest {
    @Inject
    World world;

    @Inject
    ReadRecord readRecord;

    @Inject
    ReadWhoLooked readWhoLooked;

    @Inject
    CorrectChild correctChild;

    @Inject
    ChangeUpn changeUpn;

    @Inject
    RecordAttachmentNeed recordNeed;

    @Inject
    RecordDisclosure recordDisclosure;

    @Inject
    WithdrawDisclosure withdrawDisclosure;

    @Inject
    GrantStaffAccess grantAccess;

    @Inject
    WithdrawStaffAccess withdrawAccess;

    @Inject
    EnrolChild enrolChild;

    @Inject
    EndEnrolment endEnrolment;

    @Inject
    OpenRecord openRecord;

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

    private ChildRecord record(Actor actor, ChildId child) {
        return world.as(actor, () -> readRecord.run(child));
    }

    private void refused(Rule rule, Runnable act) {
        assertEquals(
                rule,
                assertThrows(Refused.class, () -> world.doAs(teacher, act)).rule());
    }

    @Test
    void the_known_as_name_changes_and_the_legal_one_stays() {
        Child child = world.aChild().onRollAt(school).make();
        world.doAs(teacher, () -> correctChild.run(child.id(), "May", "Wilmot", 9));
        assertEquals("Maya Ellerby", record(teacher, child.id()).legalName());
        assertEquals(
                "May Wilmot", world.inTransaction(() -> world.load(child.id()).name()));
    }

    @Test
    void a_new_upn_makes_the_old_a_former_one() {
        String old = world.aUpn();
        String now = world.aUpn();
        Child child = world.aChild().onRollAt(school).withUpn(old).make();
        world.doAs(teacher, () -> changeUpn.run(child.id(), " " + now.toLowerCase(java.util.Locale.ROOT)));
        List<ChildRecord.Given> numbers = record(teacher, child.id()).numbers();
        assertTrue(
                numbers.stream().anyMatch(n -> n.kind() == Kind.UPN && n.text().equals(now) && n.to().isEmpty()));
        assertTrue(numbers.stream()
                .anyMatch(n -> n.kind() == Kind.FORMER_UPN && n.text().equals(old)));
    }

    @Test
    void a_upn_with_a_wrong_letter_or_of_another_child_is_refused() {
        Child child = world.aChild().onRollAt(school).make();
        String taken = world.aUpn();
        world.aChild().onRollAt(world.aSchool(authority)).withUpn(taken).make();
        refused(ChildRule.UPN_IS_VALID, () -> changeUpn.run(child.id(), "A800120000000"));
        refused(ChildRule.UPN_IS_ONE_CHILDS, () -> changeUpn.run(child.id(), taken));
    }

    @Test
    void a_school_says_may_have_and_a_named_professional_says_has() {
        Child child = world.aChild().onRollAt(school).make();
        AttachmentNeed.Source byTeacher = new AttachmentNeed.Source(AttachmentNeed.Side.SCHOOL, "Helen Prior", "DT");
        refused(
                ChildRule.SCHOOL_NEVER_DIAGNOSES,
                () -> recordNeed.run(child.id(), AttachmentNeed.Level.HAS, byTeacher));
        refused(
                ChildRule.NEED_SAID_BY_SOMEBODY,
                () -> recordNeed.run(
                        child.id(),
                        AttachmentNeed.Level.HAS,
                        new AttachmentNeed.Source(AttachmentNeed.Side.HEALTH, " ", "Psychologist")));
        world.doAs(teacher, () -> recordNeed.run(child.id(), AttachmentNeed.Level.MAY_HAVE, byTeacher));
        world.doAs(
                teacher,
                () -> recordNeed.run(
                        child.id(),
                        AttachmentNeed.Level.HAS,
                        new AttachmentNeed.Source(AttachmentNeed.Side.HEALTH, "Dr Anil Sethi", "Psychologist")));
        List<AttachmentNeed> needs = record(teacher, child.id()).needs();
        assertEquals(1, needs.size());
        assertEquals("Psychologist (health)", needs.get(0).saidByRole());
    }

    @Test
    void consent_opens_the_past_in_care_and_its_withdrawal_closes_it_the_same_day() {
        Child child = world.aChild()
                .onRollAt(school)
                .is(CareKind.LOOKED_AFTER, authority, new Period(today.minusYears(3), today.minusYears(1)))
                .is(CareKind.SPECIAL_GUARDIANSHIP, null, new Period(today.minusYears(1), null))
                .make();
        assertEquals(List.of(), record(teacher, child.id()).care());
        world.doAs(
                teacher,
                () -> recordDisclosure.run(child.id(), Disclosure.GivenBy.PARENTAL_RESPONSIBILITY, "Irene Ellerby"));
        assertEquals(2, record(teacher, child.id()).care().size());
        world.doAs(teacher, () -> withdrawDisclosure.run(child.id()));
        assertEquals(List.of(), record(teacher, child.id()).care());
        assertEquals(List.of(), record(teacher, child.id()).disclosures());
    }

    @Test
    void at_18_only_the_young_person_agrees() {
        Child child =
                world.aChild().bornOn(today.minusYears(18)).onRollAt(school).make();
        refused(
                ChildRule.UNDER_18_OR_AGREED,
                () -> recordDisclosure.run(child.id(), Disclosure.GivenBy.PARENTAL_RESPONSIBILITY, "Irene"));
        world.doAs(teacher, () -> recordDisclosure.run(child.id(), Disclosure.GivenBy.YOUNG_PERSON, "Maya Ellerby"));
        assertEquals(1, record(teacher, child.id()).disclosures().size());
    }

    @Test
    void opens_to_staff_of_the_school_until_withdrawn() {
        Actor sam = world.person("Sam Okoro", Role.STAFF, school.id());
        Actor other =
                world.person("Jo Marsh", Role.STAFF, world.aSchool(authority).id());
        Child child = world.aChild().onRollAt(school).make();
        refused(ChildRule.STAFF_AT_THE_SCHOOL, () -> grantAccess.run(child.id(), other.id()));
        assertThrows(NotFound.class, () -> record(sam, child.id()));
        world.doAs(teacher, () -> grantAccess.run(child.id(), sam.id()));
        record(sam, child.id());
        world.doAs(teacher, () -> withdrawAccess.run(child.id(), sam.id()));
        assertThrows(NotFound.class, () -> record(sam, child.id()));
    }

    @Test
    void a_new_main_school_ends_the_one_before_and_takes_the_child_over() {
        School next = world.aSchool(authority);
        Actor nextTeacher = world.designatedTeacher(next);
        Child child = world.aChild().onRollAt(school).make();
        world.doAs(teacher, () -> enrolChild.run(child.id(), next.urn(), Enrolment.Kind.MAIN, new Period(today, null)));
        assertThrows(NotFound.class, () -> record(teacher, child.id()));
        assertEquals(2, record(nextTeacher, child.id()).places().size());
    }

    @Test
    void only_the_main_school_writes() {
        School second = world.aSchool(authority);
        Actor secondTeacher = world.designatedTeacher(second);
        Child child = world.aChild().onRollAt(school).make();
        world.doAs(
                teacher,
                () -> enrolChild.run(child.id(), second.urn(), Enrolment.Kind.SUBSIDIARY, new Period(today, null)));
        Refused refusal = assertThrows(
                Refused.class,
                () -> world.doAs(
                        secondTeacher,
                        () -> enrolChild.run(child.id(), second.urn(), Enrolment.Kind.MAIN, new Period(today, null))));
        assertEquals(ChildRule.MAIN_SCHOOL_WRITES, refusal.rule());
    }

    @Test
    void leaving_takes_the_child_off_the_list_from_that_day() {
        Child child = world.aChild().onRollAt(school).make();
        String place = record(teacher, child.id()).places().get(0).id();
        world.doAs(teacher, () -> endEnrolment.run(child.id(), place, today.plusDays(1)));
        assertEquals(
                Optional.of(today.plusDays(1)),
                record(teacher, child.id()).places().get(0).to());
    }

    private NewChild called(String forename, String upn) {
        return new NewChild(forename, "Ellerby", today.minusYears(12), "F", upn, school.id(), today);
    }

    private OpenRecord.Opened open(String forename, String upn) {
        return world.as(teacher, () -> openRecord.run(called(forename, upn)));
    }

    @Test
    void opens_for_a_child_whom_nobody_knows() {
        OpenRecord.Opened opened = open("Ottoline", world.aUpn());
        assertFalse(opened.needsReview());
        assertEquals(1, record(teacher, opened.id()).numbers().size());
    }

    @Test
    void waits_for_a_person_where_name_and_birth_date_are_known_elsewhere() {
        world.aChild()
                .named("Zephyrine", "Ellerby")
                .bornOn(today.minusYears(12))
                .onRollAt(world.aSchool(authority))
                .make();
        OpenRecord.Opened opened = open("zéphyrine", "");
        assertTrue(opened.needsReview());
        assertTrue(record(teacher, opened.id()).waiting());
    }

    @Test
    void waits_without_the_number_where_another_record_bears_it_and_leads_to_nobody_elses_child() {
        String taken = world.aUpn();
        Child other =
                world.aChild().onRollAt(world.aSchool(authority)).withUpn(taken).make();
        OpenRecord.Opened opened = open("Philomena", taken);
        assertTrue(opened.needsReview());
        assertEquals(List.of(), record(teacher, opened.id()).numbers());
        assertThrows(NotFound.class, () -> record(teacher, other.id()));
    }

    @Test
    void is_refused_for_a_child_on_the_list_already_and_at_another_school() {
        String own = world.aUpn();
        world.aChild().onRollAt(school).withUpn(own).make();
        refused(ChildRule.ALREADY_ON_YOUR_LIST, () -> openRecord.run(called("Maya", own)));
        String elsewhere = world.aSchool(authority).id();
        refused(
                ChildRule.AT_YOUR_SCHOOL,
                () -> openRecord.run(new NewChild("Maya", "Ellerby", today.minusYears(12), "F", "", elsewhere, today)));
    }

    @Test
    void never_meets_a_sealed_record() {
        String old = world.aUpn();
        Child sealed = world.aChild()
                .named("Seraphina", "Ellerby")
                .bornOn(today.minusYears(12))
                .onRollAt(world.aSchool(authority))
                .withUpn(old)
                .make();
        world.inTransaction(() -> world.load(sealed.id()).seal(today, authority.id()));
        assertFalse(open("Seraphina", old).needsReview());
    }

    @Test
    void tells_who_looked_newest_first_a_page_at_a_time() {
        Child child = world.aChild().onRollAt(school).make();
        for (int i = 0; i < ReadWhoLooked.PAGE + 3; i++) {
            record(teacher, child.id());
        }
        List<Looked> first = world.as(teacher, () -> readWhoLooked.run(child.id(), "~"));
        assertEquals(ReadWhoLooked.PAGE + 1, first.size());
        assertEquals("READ_CHILD", first.get(0).task());
        String last = first.get(ReadWhoLooked.PAGE - 1).id();
        List<Looked> second = world.as(teacher, () -> readWhoLooked.run(child.id(), last));
        assertEquals(3, second.size());
        assertEquals("READ_WHO_LOOKED", first(child));
    }

    private String first(Child child) {
        return String.valueOf(world.as(teacher, () -> readWhoLooked.run(child.id(), "~"))
                .get(0)
                .task());
    }
}
