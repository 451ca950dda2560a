package org.holdfast.exclusion.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F40; the two working hours are a local setting. */
@HoldfastTest
class AcknowledgingTest extends ToldScene {
    @Inject
    LogCall logCall;

    @BeforeEach
    void scene() {
        set();
    }

    private void knows(Actor person, String exclusionId) {
        world.doAs(person, () -> acknowledge.run(maya.id(), exclusionId));
    }

    private ExclusionNotice step(String exclusionId, Recipient recipient, int step) {
        return world.inTransaction(() -> notices.of(exclusionId)).stream()
                .filter(one -> one.recipient() == recipient && one.step() == step && one.cause() == ToldCause.RECORDED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void in_time_ends_the_ladder() {
        String id = suspended();
        world.after(Duration.ofMinutes(15), () -> {
            knows(worker, id);
            return true;
        });
        looksAfter(Duration.ofDays(2));
        assertFalse(told(id).toString().contains("SOCIAL_WORKER 1"), told(id).toString());
        assertEquals("Priya Nandakumar", step(id, Recipient.SOCIAL_WORKER, 0).acknowledgedBy());
        assertEquals(
                Optional.of(NoticeEnd.ACKNOWLEDGED),
                step(id, Recipient.SOCIAL_WORKER, 0).ended());
    }

    @Test
    void too_late_goes_to_the_deputy_two_working_hours_later_and_the_deputy_ends_it_for_both() {
        String id = suspended();
        looksAfter(Duration.ofMinutes(119));
        assertEquals(3, told(id).size());
        looksAfter(Duration.ofHours(2));
        assertEquals("Farah Quill", step(id, Recipient.SOCIAL_WORKER, 1).people());
        world.after(Duration.ofMinutes(130), () -> {
            knows(teamManager, id);
            return true;
        });
        assertTrue(step(id, Recipient.SOCIAL_WORKER, 0).acknowledgedAt().isEmpty());
        assertEquals("Farah Quill", step(id, Recipient.SOCIAL_WORKER, 1).acknowledgedBy());
        assertThrows(Refused.class, () -> knows(worker, id));
    }

    @Test
    void is_for_those_who_are_told_alone() {
        String id = suspended();
        assertThrows(Denied.class, () -> knows(teacher, id));
        knows(inclusion, id);
        assertThrows(Refused.class, () -> knows(inclusion, id));
        assertTrue(step(id, Recipient.VIRTUAL_SCHOOL, 0).open(), "another ladder");
    }

    @Test
    void a_server_that_was_down_over_the_weekend_takes_each_step_with_a_time_of_its_own() {
        String id = suspended();
        looksAfter(Duration.ofDays(7));
        assertEquals("LOCAL_AUTHORITY 1 Ada Finch", told(id).get(1), "one step, not two: " + told(id));
        assertEquals(6, told(id).size());
        looksAfter(Duration.ofDays(7).plusMinutes(119));
        assertEquals(6, told(id).size());
        looksAfter(Duration.ofDays(7).plusMinutes(120));
        assertEquals(8, told(id).size(), "the manager of two ladders; the third had two steps");
    }

    @Test
    void reading_it_opens_it_and_a_call_acknowledges_nothing() {
        String id = suspended();
        sheet(teacher, id);
        assertTrue(step(id, Recipient.SOCIAL_WORKER, 0).openedAt().isEmpty());
        String notice = step(id, Recipient.SOCIAL_WORKER, 0).id();
        world.doAs(teacher, () -> logCall.run(maya.id(), id, notice, "Priya Nandakumar", "She comes at two."));
        sheet(worker, id);
        ExclusionNotice read = step(id, Recipient.SOCIAL_WORKER, 0);
        assertEquals("Priya Nandakumar", read.openedBy());
        assertEquals(Optional.of(Delivery.PAGE_OPENED), read.deliveredBy());
        assertTrue(read.open());
        assertEquals("She comes at two.", sheet(teacher, id).calls().get(0).words());
    }

    @Test
    void a_cancellation_settles_what_is_open_and_tells_the_same_people_again() {
        String id = suspended();
        knows(worker, id);
        cancelled(id);
        assertEquals(
                Optional.of(NoticeEnd.TOLD_ANEW),
                step(id, Recipient.VIRTUAL_SCHOOL, 0).ended());
        assertEquals(
                Optional.of(NoticeEnd.ACKNOWLEDGED),
                step(id, Recipient.SOCIAL_WORKER, 0).ended());
        ToldSheet seen = sheet(teacher, id);
        assertEquals(3, seen.current().size());
        assertTrue(seen.current().stream().allMatch(one -> one.cause() == ToldCause.CANCELLED && one.open()));
        assertEquals(3, seen.before().size());
    }

    @Test
    void it_stops_when_the_child_leaves_care_and_when_the_child_dies() {
        String id = suspended();
        world.inTransaction(() -> {
            world.em()
                    .createNativeQuery("update care_status set superseded_at = ?2 where child_id = ?1")
                    .setParameter(1, maya.id().id())
                    .setParameter(2, java.sql.Timestamp.valueOf("2026-11-23 10:31:00"))
                    .executeUpdate();
            world.em()
                    .persist(new CareStatus(
                                    maya.id(),
                                    CareKind.LOOKED_AFTER,
                                    new Period(MONDAY.minusYears(1), MONDAY),
                                    "test",
                                    world.now())
                            .under("C2", authority.id()));
            world.em()
                    .persist(new CareStatus(
                            maya.id(), CareKind.RETURNED_HOME, new Period(MONDAY, null), "test", world.now()));
            return true;
        });
        looks();
        assertEquals(
                Optional.of(NoticeEnd.NO_TIE),
                step(id, Recipient.VIRTUAL_SCHOOL, 0).ended());
        assertEquals(
                Optional.of(NoticeEnd.NO_TIE),
                step(id, Recipient.SOCIAL_WORKER, 0).ended());
        assertTrue(step(id, Recipient.LOCAL_AUTHORITY, 0).open());
        assertEquals(1, sheet(teacher, id).notices().size(), "past care is not told by the way");
        world.inTransaction(() -> {
            world.load(maya.id()).died(MONDAY);
            return true;
        });
        looks();
        assertEquals(
                Optional.of(NoticeEnd.CLOSED),
                step(id, Recipient.LOCAL_AUTHORITY, 0).ended());
    }
}
