package org.holdfast.plan.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody on a meeting's list and everything agreed in it, as it stands under today's protections.
 *
 * @param invitees in the order of the list, the child first
 * @param actions that were not removed, in the order of noting
 */
public record Gathering(List<Invitee> invitees, List<MeetingAction> actions, Safeguard safeguard) {
    /** Why an invited person does not count as invited today. */
    public enum Hold {
        /** a protection was set, before or after the invitation */
        MUST_NOT_BE_CONTACTED,
        /** the social worker has not agreed to the parents' part at this venue */
        WAITS_FOR_AGREEMENT
    }

    Optional<Hold> hold(Invitee invitee, boolean agreed) {
        if (safeguard.bars(invitee)) {
            return Optional.of(Hold.MUST_NOT_BE_CONTACTED);
        }
        boolean waits = invitee.parent() && safeguard.socialWorker() && !agreed;
        return waits ? Optional.of(Hold.WAITS_FOR_AGREEMENT) : Optional.empty();
    }

    public Optional<Invitee> byId(String id) {
        return invitees.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Invitee> byKey(String guestKey) {
        return invitees.stream().filter(one -> one.guestKey().equals(guestKey)).findFirst();
    }

    /** Who does an action; empty while nobody is named, or the person named must not be contacted. */
    public Optional<Invitee> owner(MeetingAction action) {
        return action.inviteeId().flatMap(this::byId).filter(one -> !safeguard.bars(one));
    }

    /** People who can be given something to do: everybody on the list but those who must not be contacted. */
    public List<Invitee> owners() {
        return invitees.stream().filter(one -> !safeguard.bars(one)).toList();
    }

    /** What stands against closing, in the order of the page. */
    List<MeetingGap> gaps(boolean agreed, LocalDate heldOn, Optional<LocalDate> nextOn, LocalDate today) {
        List<MeetingGap> gaps = new ArrayList<>();
        invitees.stream()
                .filter(one ->
                        one.presence() == Presence.INVITED && hold(one, agreed).isEmpty())
                .forEach(one -> gaps.add(new MeetingGap(MeetingRule.EVERYONE_IS_MARKED, one.name(), "seats")));
        actions.stream().flatMap(this::wanting).forEach(gaps::add);
        if (nextOn.filter(day -> day.isAfter(heldOn) && !day.isBefore(today)).isEmpty()) {
            gaps.add(new MeetingGap(MeetingRule.NEXT_DATE_IS_SET, "", "nextOn"));
        }
        return gaps;
    }

    private Stream<MeetingGap> wanting(MeetingAction action) {
        Stream<MeetingGap> owner = owner(action).isPresent()
                ? Stream.empty()
                : Stream.of(new MeetingGap(MeetingRule.ACTION_HAS_AN_OWNER, action.what(), "actions"));
        Stream<MeetingGap> date = action.dueOn().isPresent()
                ? Stream.empty()
                : Stream.of(new MeetingGap(MeetingRule.ACTION_HAS_A_DATE, action.what(), "actions"));
        return Stream.concat(owner, date);
    }
}
