package org.holdfast.attendance.entry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.TypedMark;
import org.holdfast.kernel.ChildId;

/** A row of the form for typing: what stood when it was opened, and what is typed. */
public class MarkLine implements Serializable {
    private final String childId;
    private final String name;
    private final LocalDate day;
    private final String morningBefore;
    private final String afternoonBefore;
    private final String reasonBefore;
    private String morning;
    private String afternoon;
    private String reason;

    MarkLine(MarkRow row) {
        childId = row.child().id();
        name = row.name();
        day = row.day();
        morningBefore = row.morning();
        afternoonBefore = row.afternoon();
        reasonBefore = row.reason();
        morning = row.morning();
        afternoon = row.afternoon();
        reason = row.reason();
    }

    /** What differs from before; a reason belongs to the sessions that are typed, or to those that need one. */
    List<TypedMark> typed() {
        boolean explained = !reason.strip().equals(reasonBefore);
        List<TypedMark> all = new ArrayList<>();
        add(all, Session.MORNING, morning, morningBefore, explained);
        add(all, Session.AFTERNOON, afternoon, afternoonBefore, explained);
        return all;
    }

    private void add(List<TypedMark> all, Session session, String text, String before, boolean explained) {
        boolean changed = !text.strip().equalsIgnoreCase(before);
        if (!text.isBlank() && (changed || explained)) {
            all.add(new TypedMark(new ChildId(childId), day, session, text, absent(text) ? reason : ""));
        }
    }

    private static boolean absent(String text) {
        return !text.isBlank() && !"/\\".contains(text.strip());
    }

    /** Puts the mark of a child who is there where nothing is typed. */
    void present() {
        morning = morning.isBlank() ? "/" : morning;
        afternoon = afternoon.isBlank() ? "\\" : afternoon;
    }

    public String childId() {
        return childId;
    }

    public String name() {
        return name;
    }

    public LocalDate day() {
        return day;
    }

    public String getMorning() {
        return morning;
    }

    public void setMorning(String text) {
        morning = text;
    }

    public String getAfternoon() {
        return afternoon;
    }

    public void setAfternoon(String text) {
        afternoon = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
