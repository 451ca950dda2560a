package org.holdfast.plan.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is typed on the page of a running meeting, beside what was there when it opened. */
public class MeetingTyped implements Serializable {
    private final AgendaPart part;
    private final List<SeatRow> seats;
    private final List<ActionRow> actions;
    private ActionRow fresh = new ActionRow();
    private final @Nullable LocalDate openedNextOn;
    private @Nullable LocalDate nextOn;
    private String openedNote;
    private String note;
    private int version;

    /** What somebody else wrote meanwhile; empty while there is no conflict. */
    private String theirs = "";

    private String theirAuthor = "";

    MeetingTyped(MeetingView view) {
        part = view.meeting().part();
        seats = view.seats().stream()
                .filter(seat -> seat.hold().isEmpty())
                .map(seat -> new SeatRow(seat.invitee()))
                .collect(Collectors.toList());
        actions = view.gathering().actions().stream().map(ActionRow::new).collect(Collectors.toList());
        openedNextOn = view.meeting().nextOn().orElse(null);
        nextOn = openedNextOn;
        note = view.note(part).map(MeetingNote::text).orElse("");
        openedNote = note;
        version = view.note(part).map(MeetingNote::version).orElse(0);
    }

    AgendaPart part() {
        return part;
    }

    public int version() {
        return version;
    }

    boolean noteChanged() {
        return !note.strip().equals(openedNote);
    }

    boolean nextChanged() {
        return nextOn != null && !nextOn.equals(openedNextOn);
    }

    /** Keeps what was typed in its box; whoever saves again has read both. */
    void meets(MeetingNote other) {
        theirs = other.text();
        theirAuthor = other.authorName();
        version = other.version();
        openedNote = other.text();
    }

    /** It is among the actions now; another can be typed. */
    void noted() {
        fresh = new ActionRow();
    }

    public boolean inConflict() {
        return !theirAuthor.isEmpty();
    }

    public String theirs() {
        return theirs;
    }

    public String theirAuthor() {
        return theirAuthor;
    }

    public List<SeatRow> seats() {
        return seats;
    }

    public List<ActionRow> actions() {
        return actions;
    }

    public ActionRow getFresh() {
        return fresh;
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(@Nullable LocalDate day) {
        nextOn = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String text) {
        note = text;
    }
}
