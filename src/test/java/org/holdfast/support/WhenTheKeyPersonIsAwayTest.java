package org.holdfast.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.school.StaffMember;
import org.junit.jupiter.api.Test;

/** Source: F24. */
class WhenTheKeyPersonIsAwayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SCHOOL = Ids.next();
    private static final ChildId CHILD = new ChildId(Ids.next());
    private static final Said SAID = new Said("Helen Prior", TODAY, Instant.EPOCH);

    private final StaffMember dele = new StaffMember("Dele Adeyemi", "Head of Year 9", SCHOOL, TODAY.minusYears(3));
    private final StaffMember ruth = new StaffMember("Ruth Lindqvist", "Learning mentor", SCHOOL, TODAY.minusYears(3));

    @Test
    void the_backup_acts_until_the_day_they_are_back() {
        SupportRecord record = record(Map.of(dele.id(), List.of(new Period(TODAY, TODAY.plusDays(3)))));
        StandIn acting = record.acting(TODAY).orElseThrow();
        assertEquals("Ruth Lindqvist", acting.who().name());
        assertEquals(Optional.of("Dele Adeyemi"), acting.forName());
        assertEquals(Optional.of(TODAY.plusDays(3)), acting.until());
        assertTrue(record.acting(TODAY.plusDays(3)).isEmpty(), "back that morning");
        assertEquals("Dele Adeyemi", record.keyPerson(TODAY).orElseThrow().name(), "and is key person all the while");
    }

    @Test
    void a_backup_who_is_away_too_does_not_act() {
        List<Period> away = List.of(new Period(TODAY, null));
        SupportRecord record = record(Map.of(dele.id(), away, ruth.id(), away));
        assertTrue(record.acting(TODAY).isEmpty());
    }

    @Test
    void the_backup_acts_when_the_key_person_has_left_the_school() {
        SupportRecord record = record(Map.of());
        assertTrue(record.acting(TODAY).isEmpty());
        dele.leave(TODAY);
        StandIn acting = record.acting(TODAY).orElseThrow();
        assertEquals(Optional.empty(), acting.until());
        assertEquals(Optional.empty(), acting.forName());
    }

    @Property(tries = 200)
    void somebody_acts_on_exactly_the_days_on_which_the_one_is_away_and_the_other_is_not(
            @ForAll @IntRange(min = -10, max = 10) int from,
            @ForAll @IntRange(min = 1, max = 10) int days,
            @ForAll @IntRange(min = -10, max = 10) int otherFrom,
            @ForAll @IntRange(min = 1, max = 10) int otherDays) {
        Period one = new Period(TODAY.plusDays(from), TODAY.plusDays(from + days));
        Period other = new Period(TODAY.plusDays(otherFrom), TODAY.plusDays(otherFrom + otherDays));
        SupportRecord record = record(Map.of(dele.id(), List.of(one), ruth.id(), List.of(other)));
        for (int day = -25; day <= 25; day++) {
            LocalDate on = TODAY.plusDays(day);
            boolean acts = record.acting(on).isPresent();
            assertEquals(one.holdsOn(on) && !other.holdsOn(on), acts);
            assertFalse(acts && !record.acting(on).orElseThrow().who().present());
        }
    }

    private SupportRecord record(Map<String, List<Period>> absences) {
        Enrolment place =
                new Enrolment(CHILD, SCHOOL, Enrolment.Kind.MAIN, new Period(TODAY.minusYears(1), null), Instant.EPOCH);
        SupportRecord record = new SupportRecord(CHILD)
                .holding(
                        List.of(),
                        List.of(),
                        List.of(),
                        new Whereabouts(List.of(place), Map.of(dele.id(), dele, ruth.id(), ruth), absences));
        record.name(Duty.KEY_PERSON, dele, TODAY.minusDays(30), SAID);
        record.name(Duty.BACKUP, ruth, TODAY.minusDays(30), SAID);
        return record;
    }
}
