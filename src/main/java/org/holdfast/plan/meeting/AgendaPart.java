package org.holdfast.plan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.form.PartName;

/**
 * The agenda in its order, the child's own views first. Minutes are those of a meeting of 20; a longer or shorter one
 * shares its time alike. Source: F11; statutory guidance 2018 on what a plan sets out.
 */
public enum AgendaPart {
    VIEWS(1, 3),
    LAST_TERM(2, 3, PartName.REVIEW),
    SUPPORT(3, 2, PartName.KEY_PERSON, PartName.SAFE_PLACE, PartName.CONTACTS, PartName.SUPPORT),
    ATTENDANCE(4, 2),
    WELLBEING(5, 2, PartName.PREFERENCES),
    HOME(6, 2, PartName.UNCHANGED),
    NEW_TARGETS(7, 4),
    ACTIONS(8, 2);

    /** Minutes of the whole agenda. */
    static final int MINUTES = 20;

    private final int number;
    private final int minutes;
    private final List<PartName> shows;

    AgendaPart(int number, int minutes, PartName... shows) {
        this.number = number;
        this.minutes = minutes;
        this.shows = List.of(shows);
    }

    /** Seconds of this part in a meeting of so many minutes. */
    public int seconds(int wholeMinutes) {
        return minutes * wholeMinutes * 60 / MINUTES;
    }

    /** Seconds from the beginning of the meeting to the end of this part. */
    public int endsAfter(int wholeMinutes) {
        int before = 0;
        for (AgendaPart part : values()) {
            if (part.number <= number) {
                before += part.minutes;
            }
        }
        return before * wholeMinutes * 60 / MINUTES;
    }

    /** Parts of "up to date" that are looked at here. */
    public List<PartName> shows() {
        return shows;
    }

    /** What is said here of a change of home stays among those who work with the child. */
    public boolean in(Edition edition) {
        return edition.forProfessionals() || (edition == Edition.CARER && this != HOME);
    }

    public Optional<AgendaPart> next() {
        return Stream.of(values()).filter(part -> part.number == number + 1).findFirst();
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** Key of its words in the message bundle. */
    public String key() {
        return "plan.agenda." + name();
    }

    /** Key of what to talk about. */
    public String promptKey() {
        return "plan.agenda.prompt." + name();
    }
}
