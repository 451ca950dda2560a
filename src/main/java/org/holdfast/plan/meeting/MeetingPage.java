package org.holdfast.plan.meeting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Part;
import org.holdfast.plan.PlanView;
import org.holdfast.plan.ReadPlan;
import org.holdfast.plan.Told;
import org.holdfast.plan.UpToDate;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Runs a meeting on one page. All of it is one form: whatever button is pressed, what was typed is kept first, so that
 * nothing said in the room is lost to a click.
 */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    @Inject
    transient ReadMeetings readMeetings;

    @Inject
    transient ReadMeeting readMeeting;

    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient TurnMeeting turnMeeting;

    @Inject
    transient OpenAgendaPart openAgendaPart;

    @Inject
    transient RemoveMeetingAction removeMeetingAction;

    @Inject
    transient CloseMeeting closeMeeting;

    @Inject
    transient MeetingKeeper keeper;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private String meeting = "";
    private @Nullable MeetingTyped typed;
    private transient @Nullable MeetingView view;
    private transient @Nullable PlanView plan;

    /** Without a meeting in the address, the one that is next. */
    public void open() {
        if (meeting.isEmpty()) {
            meeting = readMeetings.run(strip.id()).open().stream()
                    .findFirst()
                    .map(PlanMeeting::id)
                    .orElse("");
        }
        if (some()) {
            typed = new MeetingTyped(view());
            restore(typed());
        }
    }

    /** What was typed at this part and never saved comes back, beside a newer text of somebody else. */
    private void restore(MeetingTyped fresh) {
        if (!writable()) {
            return;
        }
        AgendaPart part = fresh.part();
        draft.open("meeting-" + meeting.substring(24) + "-" + part.number(), Text.say(part.key()));
        draft.typed("note")
                .filter(kept -> kept.base() != fresh.version())
                .flatMap(kept -> view().note(part))
                .ifPresent(fresh::meets);
    }

    public boolean some() {
        return !meeting.isEmpty();
    }

    private MeetingView read() {
        try {
            return readMeeting.run(strip.id(), Ids.checked("Meeting", meeting));
        } catch (Refused gone) {
            throw new NotFound("Meeting");
        }
    }

    /** @throws NotFound if the child has no such meeting */
    public MeetingView view() {
        if (view == null) {
            view = read();
        }
        return view;
    }

    public PlanView plan() {
        if (plan == null) {
            plan = readPlan.run(strip.id());
        }
        return plan;
    }

    public MeetingTyped typed() {
        if (typed == null) {
            typed = new MeetingTyped(view());
        }
        return typed;
    }

    public boolean running() {
        return view().meeting().status() == MeetingStatus.RUNNING;
    }

    /** Whether this reader runs it now; others read along. */
    public boolean writable() {
        return running() && strip.mayEdit();
    }

    public boolean startable() {
        return strip.mayEdit() && view().meeting().status() == MeetingStatus.ARRANGED;
    }

    public long elapsed() {
        return view().meeting().clock().elapsed(clock.instant());
    }

    /** "12:20". */
    public String elapsedSaid() {
        long seconds = elapsed();
        return String.format("%02d:%02d", seconds / 60, seconds % 60);
    }

    public List<AgendaPart> parts() {
        return Arrays.asList(AgendaPart.values());
    }

    public boolean now(AgendaPart part) {
        return writable() && part == view().meeting().part();
    }

    public boolean done(AgendaPart part) {
        return !view().meeting().status().open()
                || (running() && part.compareTo(view().meeting().part()) < 0);
    }

    /** What "up to date" knows about the matter of a part of the agenda. */
    public List<Part> known(AgendaPart part) {
        UpToDate upToDate = plan().upToDate();
        return Stream.concat(upToDate.parts().stream(), Stream.of(upToDate.unchanged()))
                .filter(one -> part.shows().contains(one.name()))
                .toList();
    }

    public String start() {
        turnMeeting.run(strip.id(), meeting, TurnMeeting.Turn.START);
        return again(Text.say("plan.meeting.started"));
    }

    public @Nullable String save() {
        return kept() ? again(Text.say("plan.meeting.saved")) : null;
    }

    public @Nullable String pause() {
        return turned(TurnMeeting.Turn.PAUSE, "plan.meeting.paused");
    }

    public @Nullable String resume() {
        return turned(TurnMeeting.Turn.RESUME, "plan.meeting.resumed");
    }

    private @Nullable String turned(TurnMeeting.Turn turn, String sentence) {
        if (!kept()) {
            return null;
        }
        turnMeeting.run(strip.id(), meeting, turn);
        return again(Text.say(sentence));
    }

    /** On to a part of the agenda. */
    public @Nullable String turnTo(AgendaPart part) {
        if (!kept()) {
            return null;
        }
        openAgendaPart.run(strip.id(), meeting, part);
        return again(Text.say("plan.meeting.now", part.number(), Text.say(part.key())));
    }

    /** What was typed is kept, and the page for a target opens. */
    public @Nullable String target() {
        return kept() ? "/plan/target?faces-redirect=true&child=" + strip.childId() : null;
    }

    public @Nullable String remove(ActionRow action) {
        if (!kept()) {
            return null;
        }
        removeMeetingAction.run(strip.id(), meeting, action.id());
        return again(Text.say("plan.meeting.action.removed"));
    }

    /** Refused with a line for everything that is still open, each leading to its place. */
    public @Nullable String close() {
        if (!kept()) {
            return null;
        }
        view = null;
        List<MeetingGap> gaps = view().gaps();
        if (!gaps.isEmpty()) {
            typed = new MeetingTyped(view());
            gaps.forEach(gap -> FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:" + gap.field(),
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    gap.sentence(),
                                    gap.rule().source())));
            return null;
        }
        closeMeeting.run(strip.id(), meeting);
        return Told.then(Text.say("plan.meeting.closed"), "/plan/plan", strip);
    }

    private boolean kept() {
        draft.saving();
        return keeper.keep(strip.id(), meeting, typed());
    }

    /** Who does an action; empty while nobody is named. */
    public String owner(MeetingAction action) {
        return view().gathering().owner(action).map(Invitee::name).orElse("");
    }

    /** People in the room and those who sent apologies, in sentences. */
    public String people() {
        List<String> there = names(view().record().there());
        List<String> sorry = names(view().record().apologies());
        String room = there.isEmpty()
                ? Text.say("plan.meeting.room.nobody")
                : Text.say("plan.meeting.room", String.join(", ", there));
        return sorry.isEmpty() ? room : room + " " + Text.say("plan.meeting.room.sorry", String.join(", ", sorry));
    }

    private static List<String> names(List<Invitee> people) {
        return people.stream()
                .map(one ->
                        one.presence() == Presence.ATTENDED_PART ? one.name() + " (" + one.detail() + ")" : one.name())
                .toList();
    }

    private String again(String sentence) {
        return Told.then(sentence, "/plan/meeting?meeting=" + meeting, strip);
    }

    public Presence[] marks() {
        return Arrays.stream(Presence.values()).filter(Presence::marked).toArray(Presence[]::new);
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String id) {
        meeting = id == null ? "" : id;
    }
}
