package org.holdfast.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.school.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NamingAKeyPersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Said SAID = new Said("Helen Prior", TODAY, Instant.parse("2026-11-23T10:30:00Z"));

    private final ChildId child = new ChildId(Ids.next());
    private final String school = Ids.next();
    private final StaffMember dele = adult("Dele Adeyemi", school);
    private final StaffMember ruth = adult("Ruth Lindqvist", school);
    private final StaffMember sam = adult("Sam Okoro", school);
    private final StaffMember elsewhere = adult("Jo Marsh", Ids.next());
    private final SupportRecord support = record(school);

    private static StaffMember adult(String name, String organisation) {
        return new StaffMember(name, "Mentor", organisation, TODAY.minusYears(3));
    }

    private SupportRecord record(String atSchool) {
        Enrolment enrolment = new Enrolment(
                child, atSchool, Enrolment.Kind.MAIN, new Period(TODAY.minusYears(2), null), Instant.EPOCH);
        Map<String, StaffMember> staff =
                Map.of(dele.id(), dele, ruth.id(), ruth, sam.id(), sam, elsewhere.id(), elsewhere);
        return new SupportRecord(child)
                .holding(List.of(), List.of(), List.of(), new Whereabouts(List.of(enrolment), staff, Map.of()));
    }

    private void key(StaffMember adult, LocalDate from) {
        support.name(Duty.KEY_PERSON, adult, from, SAID);
    }

    private void backup(StaffMember adult, LocalDate from) {
        support.name(Duty.BACKUP, adult, from, SAID);
    }

    private static void refused(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(Refused.class, act).rule());
    }

    private Optional<String> keyPersonOn(LocalDate day) {
        return support.keyPerson(day).map(KeyPerson::name);
    }

    @Test
    void holds_from_its_day() {
        key(dele, TODAY.minusDays(3));
        assertEquals(Optional.empty(), keyPersonOn(TODAY.minusDays(4)));
        assertEquals(Optional.of("Dele Adeyemi"), keyPersonOn(TODAY.minusDays(3)));
    }

    @Test
    void ends_the_one_before() {
        key(dele, TODAY.minusDays(100));
        key(ruth, TODAY.minusDays(10));
        assertEquals(Optional.of("Dele Adeyemi"), keyPersonOn(TODAY.minusDays(11)));
        assertEquals(Optional.of("Ruth Lindqvist"), keyPersonOn(TODAY.minusDays(10)));
        assertEquals(2, support.history(TODAY).size());
    }

    @Test
    void is_refused_when_the_adult_works_elsewhere() {
        refused(SupportRule.WORKS_AT_THE_SCHOOL, () -> key(elsewhere, TODAY));
    }

    @Test
    void is_refused_when_the_adult_has_left_the_school() {
        dele.leave(TODAY);
        refused(SupportRule.WORKS_AT_THE_SCHOOL, () -> key(dele, TODAY));
    }

    @Test
    void is_refused_before_the_child_came_and_far_ahead() {
        refused(
                SupportRule.NAMED_WHILE_BOTH_ARE_THERE,
                () -> key(dele, TODAY.minusYears(2).minusDays(1)));
        refused(
                SupportRule.NAMED_WHILE_BOTH_ARE_THERE,
                () -> key(dele, TODAY.plusYears(1).plusDays(1)));
    }

    @Test
    void is_refused_before_one_that_was_named_later() {
        key(dele, TODAY.minusDays(10));
        refused(SupportRule.NAMED_AFTER_THE_LAST, () -> key(ruth, TODAY.minusDays(11)));
    }

    @Test
    void is_refused_for_the_one_who_is_it_already() {
        key(dele, TODAY.minusDays(10));
        refused(SupportRule.ALREADY_NAMED, () -> key(dele, TODAY));
    }

    @Test
    void from_the_same_day_puts_a_mistake_right_and_does_not_count_twice() {
        key(dele, TODAY);
        key(ruth, TODAY);
        assertEquals(Optional.of("Ruth Lindqvist"), keyPersonOn(TODAY));
        assertEquals(1, support.keyPersonsSince(TODAY.minusYears(1), TODAY));
    }

    @Test
    void backup_is_another_person() {
        key(dele, TODAY);
        refused(SupportRule.BACKUP_IS_ANOTHER_PERSON, () -> backup(dele, TODAY));
    }

    @Test
    void makes_a_backup_key_person_and_no_longer_backup() {
        key(dele, TODAY.minusDays(10));
        backup(ruth, TODAY.minusDays(10));
        key(ruth, TODAY);
        assertEquals(Optional.of("Ruth Lindqvist"), keyPersonOn(TODAY));
        assertEquals(Optional.empty(), support.backup(TODAY));
        assertTrue(support.backup(TODAY.minusDays(1)).isPresent());
    }

    @Test
    void counts_as_gone_when_the_adult_leaves_the_school() {
        key(dele, TODAY.minusDays(10));
        dele.leave(TODAY);
        assertEquals(Optional.empty(), keyPersonOn(TODAY));
        assertTrue(support.named(Duty.KEY_PERSON, TODAY).isPresent());
        refused(SupportRule.NOBODY_IS_NAMED, () -> support.confirm(Duty.KEY_PERSON, SAID));
    }

    @Test
    void is_counted_since_a_day_with_the_one_of_that_day() {
        key(dele, TODAY.minusDays(300));
        key(ruth, TODAY.minusDays(200));
        key(sam, TODAY.minusDays(100));
        assertEquals(3, support.keyPersonsSince(TODAY.minusDays(300), TODAY));
        assertEquals(2, support.keyPersonsSince(TODAY.minusDays(200), TODAY));
        assertEquals(1, support.keyPersonsSince(TODAY.minusDays(5), TODAY));
    }

    @Test
    void is_confirmed_without_a_new_assignment() {
        key(dele, TODAY.minusDays(300));
        Said later = new Said("Nia Rowe", TODAY.plusDays(40), SAID.at().plusSeconds(1));
        support.confirm(Duty.KEY_PERSON, later);
        KeyPerson now = support.keyPerson(TODAY.plusDays(40)).orElseThrow();
        assertEquals(TODAY.plusDays(40), now.verifiedOn());
        assertEquals("Nia Rowe", now.verifiedBy());
        assertEquals(TODAY.minusDays(300), now.since());
        assertEquals(1, support.keyPersonsSince(TODAY.minusYears(1), TODAY.plusDays(40)));
    }

    @Test
    void tells_what_ended_and_what_began() {
        key(dele, TODAY.minusDays(10));
        assertEquals(
                List.of(
                        new KeyPersonEnded(child, Duty.KEY_PERSON, dele.id(), TODAY),
                        new KeyPersonNamed(child, Duty.KEY_PERSON, ruth.id(), TODAY)),
                support.name(Duty.KEY_PERSON, ruth, TODAY, SAID));
    }

    @Test
    void closes_the_gap() {
        SupportGap.Promise promise = new SupportGap.Promise("Moved in last week", "Helen Prior", TODAY.plusDays(7));
        support.recordGap(SupportGap.Missing.KEY_PERSON, promise, SAID);
        assertEquals(1, support.gaps(TODAY).size());
        key(dele, TODAY);
        assertEquals(List.of(), support.gaps(TODAY));
        refused(
                SupportRule.GAP_ONLY_WHERE_MISSING,
                () -> support.recordGap(SupportGap.Missing.KEY_PERSON, promise, SAID));
    }

    @Test
    void may_end_with_nobody_to_follow() {
        key(dele, TODAY.minusDays(10));
        support.end(Duty.KEY_PERSON, TODAY, SAID);
        assertEquals(Optional.empty(), keyPersonOn(TODAY));
        refused(SupportRule.NOBODY_IS_NAMED, () -> support.end(Duty.KEY_PERSON, TODAY, SAID));
    }

    @Test
    void a_gap_needs_reason_owner_and_a_day_to_come() {
        refused(
                SupportRule.GAP_HAS_REASON_OWNER_AND_DATE,
                () -> support.recordGap(
                        SupportGap.Missing.BACKUP, new SupportGap.Promise("New", "Helen", TODAY.minusDays(1)), SAID));
    }
}
