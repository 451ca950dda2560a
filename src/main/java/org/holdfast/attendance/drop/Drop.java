package org.holdfast.attendance.drop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.web.Text;

/**
 * A drop in a child's attendance, with the marks behind it and no guess at the cause.
 *
 * @param began tells it from another of the same rule: first day of a run, of a home, of the term it is seen in
 * @param size how much it is, in the unit of its rule: tenths of a point, sessions, days or times
 * @param facts that fill in its sentence
 * @param times how often the same rule has spoken since September, this time included
 */
public record Drop(DropRule rule, LocalDate began, int size, List<Object> facts, List<SeenMark> marks, int times) {
    /** In the order of the rules, and the larger of two by the same rule first. */
    static final Comparator<Drop> MOST_URGENT_FIRST = Comparator.comparing(Drop::rule)
            .thenComparing(Comparator.comparingInt(Drop::size).reversed());

    /** For the first time. */
    Drop(DropRule rule, LocalDate began, int size, List<Object> facts, List<SeenMark> marks) {
        this(rule, began, size, facts, marks, 1);
    }

    Drop forTheTime(int number) {
        return new Drop(rule, began, size, facts, marks, number);
    }

    /** "Third time since September"; empty the first time. */
    public String again() {
        return times < 2 ? "" : Text.say("attendance.drops.times", times);
    }

    /** Whether it is about absences, which are followed up day by day. */
    public boolean absences() {
        return rule != DropRule.LATENESS_CREEPS_UP;
    }

    /** The last day that it is about: where to say what was found out. */
    public LocalDate lastDay() {
        return marks.isEmpty() ? began : marks.get(marks.size() - 1).day();
    }

    /** "Attendance has dropped by 22.2 points in 4 school weeks". */
    public String title() {
        return say(".title");
    }

    /** With the sums on both sides. */
    public String sentence() {
        return say(".sentence");
    }

    /** What the codes themselves say of the marks behind it. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (absences()) {
            note(notes, "attendance.drops.note.suspended", "E");
            note(notes, "attendance.drops.note.unknown", "N");
            note(notes, "attendance.drops.note.ill", "I");
        }
        return notes;
    }

    private void note(List<String> notes, String key, String letter) {
        long count = marks.stream().filter(mark -> mark.letter().equals(letter)).count();
        if (count > 0) {
            notes.add(Text.say(key, count, marks.size()));
        }
    }

    private String say(String part) {
        return Text.say("attendance.drops.rule." + rule.name() + part, facts.toArray());
    }
}
