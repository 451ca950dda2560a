package org.holdfast.plan.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.junit.jupiter.api.Test;

/** A meeting from its arrangement to its end, without any table. */
class HoldingAMeetingTest {
    private final AMeeting room = new AMeeting();

    @Test
    void begins_with_the_child_on_its_list() {
        assertEquals(Guest.Kind.CHILD, room.invitees.get(0).kind());
        assertEquals(MeetingStatus.ARRANGED, room.meeting.status());
        assertEquals(MeetingTerms.USUAL, room.meeting.minutes());
    }

    @Test
    void is_never_arranged_for_a_day_that_has_passed() {
        refused(
                MeetingRule.LIES_AHEAD,
                () -> new PlanMeeting(room.plan, room.terms(room.today.minusDays(1)), room.today));
    }

    @Test
    void keeps_a_person_away_who_must_not_be_contacted() {
        room.barred("Dean Ellerby");
        refused(MeetingRule.DO_NOT_CONTACT, () -> room.invite(AMeeting.contact("Dean Ellerby", false)));
    }

    @Test
    void keeps_that_person_away_under_an_entry_of_another_kind_too() {
        room.barred("Dean Ellerby");
        refused(MeetingRule.DO_NOT_CONTACT, () -> room.invite(AMeeting.other("  déan ELLERBY ")));
    }

    @Test
    void counts_an_invitation_no_longer_once_a_protection_was_set() {
        Invitee uncle = room.invite(AMeeting.contact("Dean Ellerby", false));
        assertTrue(room.gathering().hold(uncle, false).isEmpty());
        room.barred("Dean Ellerby");
        assertEquals(
                Optional.of(Gathering.Hold.MUST_NOT_BE_CONTACTED),
                room.gathering().hold(uncle, false));
        room.run();
        assertTrue(room.gaps().stream().noneMatch(gap -> gap.about().equals("Dean Ellerby")));
    }

    @Test
    void asks_a_parent_only_once_the_social_worker_has_agreed() {
        Guest mother = AMeeting.contact("Carol Ellerby", true);
        refused(MeetingRule.PARENTS_PART_IS_AGREED, () -> room.invite(mother));
        room.meeting.agree("The first ten minutes", "Priya Nandakumar", room.today, room.helen(), room.today);
        assertEquals(Presence.INVITED, room.invite(mother).presence());
    }

    @Test
    void asks_for_a_new_agreement_where_the_venue_changes() {
        room.meeting.agree("The first ten minutes", "Priya Nandakumar", room.today, room.helen(), room.today);
        Invitee mother = room.invite(AMeeting.contact("Carol Ellerby", true));
        MeetingTerms elsewhere = new MeetingTerms(
                room.today, LocalTime.NOON, 20, "Family centre", MeetingTerms.Mode.IN_PERSON, "Helen Prior");
        room.meeting.change(elsewhere, room.helen(), room.today);
        assertEquals(
                Optional.of(Gathering.Hold.WAITS_FOR_AGREEMENT),
                room.gathering().hold(mother, room.meeting.agreed()));
    }

    @Test
    void needs_no_agreement_where_there_is_no_social_worker() {
        room.socialWorker = false;
        assertEquals(
                Presence.INVITED,
                room.invite(AMeeting.contact("Carol Ellerby", true)).presence());
    }

    @Test
    void says_why_somebody_is_not_asked() {
        refused(MeetingRule.LEFT_OUT_WITH_A_REASON, () -> room.leaveOut(AMeeting.staff("Tom Ashdown"), " "));
        Invitee out = room.leaveOut(AMeeting.staff("Tom Ashdown"), "Another school");
        assertEquals(Presence.NOT_INVITED, out.presence());
        assertFalse(out.everInvited());
    }

    @Test
    void says_which_part_the_child_took_or_why_they_did_not_come() {
        room.run();
        Invitee child = room.invitees.get(0);
        refused(MeetingRule.CHILDS_PART_IS_SAID, () -> room.meeting.mark(child, Presence.ATTENDED_PART, ""));
        refused(MeetingRule.CHILDS_PART_IS_SAID, () -> room.meeting.mark(child, Presence.ABSENT, ""));
        room.meeting.mark(child, Presence.ATTENDED_PART, "Parts 1 to 3");
        assertEquals("Parts 1 to 3", child.detail());
    }

    @Test
    void does_not_start_before_its_day() {
        PlanMeeting later = new PlanMeeting(room.plan, room.terms(room.today.plusDays(1)), room.today);
        refused(MeetingRule.STARTS_ON_ITS_DAY, () -> later.start(room.helen(), room.today));
    }

    @Test
    void is_not_closed_while_anything_is_open_and_says_what() {
        room.run();
        room.action("Book the update call", Optional.empty(), Optional.empty());
        assertEquals(
                List.of(
                        MeetingRule.EVERYONE_IS_MARKED,
                        MeetingRule.ACTION_HAS_AN_OWNER,
                        MeetingRule.ACTION_HAS_A_DATE,
                        MeetingRule.NEXT_DATE_IS_SET),
                room.gaps().stream().map(MeetingGap::rule).toList());
        refused(MeetingRule.EVERYONE_IS_MARKED, () -> room.meeting.close(room.gathering(), room.helen(), room.today));
    }

    @Test
    void gives_nothing_to_do_to_a_person_who_must_not_be_contacted() {
        Invitee uncle = room.invite(AMeeting.contact("Dean Ellerby", false));
        room.run();
        room.action("Bring sports kit", Optional.of(uncle.id()), Optional.of(room.today.plusDays(3)));
        room.barred("Dean Ellerby");
        assertTrue(room.gaps().stream().anyMatch(gap -> gap.rule() == MeetingRule.ACTION_HAS_AN_OWNER));
    }

    @Test
    void is_held_once_all_is_said() {
        room.run();
        room.meeting.mark(room.invitees.get(0), Presence.ATTENDED, "");
        room.action("Ask", Optional.of(room.invitees.get(0).id()), Optional.of(room.today));
        refused(MeetingRule.NEXT_DATE_IS_SET, () -> room.meeting.meetNext(room.today, room.helen(), room.today));
        room.meeting.meetNext(room.today.plusDays(70), room.helen(), room.today);
        room.meeting.close(room.gathering(), room.helen(), room.today);
        assertEquals(MeetingStatus.HELD, room.meeting.status());
    }

    @Test
    void keeps_its_clock_without_the_pauses() {
        room.run();
        room.later(60);
        room.meeting.pause(room.helen());
        room.later(300);
        assertEquals(60, room.elapsed());
        room.meeting.resume(room.helen());
        room.later(30);
        assertEquals(90, room.elapsed());
    }

    @Test
    void shares_its_minutes_over_the_agenda() {
        for (int minutes : new int[] {5, 20, 47, 240}) {
            assertEquals(minutes * 60, AgendaPart.ACTIONS.endsAfter(minutes));
        }
        assertEquals(
                Optional.of(AgendaPart.VIEWS), Stream.of(AgendaPart.values()).findFirst());
    }

    /** Anything a person could do; what a rule refuses has no effect. */
    private enum Doing {
        CHANGE(room -> room.meeting.change(room.terms(room.today), room.helen(), room.today)),
        MOVE_ON_A_DAY(room -> room.today = room.today.plusDays(1)),
        INVITE(room -> room.invite(AMeeting.staff("Ruth Lindqvist"))),
        INVITE_PARENT(room -> room.invite(AMeeting.contact("Carol Ellerby", true))),
        AGREE(room -> room.meeting.agree("All of it", "Priya Nandakumar", room.today, room.helen(), room.today)),
        PROTECT(room -> room.barred("Ruth Lindqvist")),
        LEAVE_OUT(room -> room.leaveOut(AMeeting.staff("Ruth Lindqvist"), "Ill")),
        START(room -> room.meeting.start(room.helen(), room.today)),
        PAUSE(room -> room.meeting.pause(room.helen())),
        RESUME(room -> room.meeting.resume(room.helen())),
        TURN(room -> room.meeting.turnTo(AgendaPart.HOME)),
        MARK(room -> room.invitees.forEach(one -> room.meeting.mark(one, Presence.ATTENDED, ""))),
        ACTION(room -> room.action("Ask", Optional.empty(), Optional.empty())),
        WHOLE_ACTION(room -> room.action("Ask", Optional.of(room.invitees.get(0).id()), Optional.of(room.today))),
        NEXT(room -> room.meeting.meetNext(room.today.plusDays(2), room.helen(), room.today)),
        CLOSE(room -> room.meeting.close(room.gathering(), room.helen(), room.today)),
        CANCEL(room -> room.meeting.cancel("Snow", room.helen()));

        final Consumer<AMeeting> act;

        Doing(Consumer<AMeeting> act) {
            this.act = act;
        }
    }

    @Provide
    Arbitrary<List<Doing>> life() {
        return Arbitraries.of(Doing.class).list().ofMaxSize(40);
    }

    @Property(tries = 200)
    void whatever_was_done_somebody_can_end_it_and_a_held_one_has_its_next_date(@ForAll("life") List<Doing> life) {
        AMeeting any = new AMeeting();
        List<Doing> done = new ArrayList<>();
        for (Doing doing : life) {
            any.tries(doing.act);
            done.add(doing);
            boolean ended = !any.meeting.status().open();
            assertEquals(
                    any.meeting.status() == MeetingStatus.HELD,
                    any.meeting.clock().end().isPresent(),
                    done::toString);
            if (any.meeting.status() == MeetingStatus.HELD) {
                assertTrue(any.meeting
                        .nextOn()
                        .filter(day -> day.isAfter(any.meeting.on()))
                        .isPresent());
            }
            assertTrue(ended || any.meeting.nextOn().isEmpty() || any.meeting.status() == MeetingStatus.RUNNING);
        }
        boolean open = any.meeting.status().open();
        any.tries(room -> room.meeting.cancel("Enough", room.helen()));
        assertFalse(any.meeting.status().open(), done::toString);
        assertEquals(
                open,
                any.meeting.status() == MeetingStatus.CANCELLED
                        && any.meeting.cancelReason().filter("Enough"::equals).isPresent());
    }

    @Property(tries = 200)
    void a_running_meeting_can_always_be_brought_to_its_close(@ForAll("life") List<Doing> life) {
        AMeeting any = new AMeeting();
        life.forEach(doing -> any.tries(doing.act));
        if (any.meeting.status() != MeetingStatus.RUNNING) {
            return;
        }
        any.invitees.stream()
                .filter(one -> one.presence() == Presence.INVITED)
                .forEach(one -> any.meeting.mark(one, Presence.ATTENDED, ""));
        any.actions.forEach(action -> action.set(
                new MeetingAction.Terms(
                        action.what(), Optional.of(any.invitees.get(0).id()), Optional.of(any.today)),
                any.helen()));
        any.meeting.meetNext(any.today.plusDays(60), any.helen(), any.today);
        any.meeting.close(any.gathering(), any.helen(), any.today);
        assertEquals(MeetingStatus.HELD, any.meeting.status());
    }

    private static void refused(Rule rule, Runnable act) {
        assertEquals(rule, assertThrows(Refused.class, act::run).rule());
    }
}
