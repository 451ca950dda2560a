package org.holdfast.school;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the form of a term holds while it is filled in. */
public class TermForm implements Serializable {
    private String name = "autumn";
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate halfFirst;
    private @Nullable LocalDate halfLast;
    private @Nullable LocalDate cutOff;

    /** As it counts today, to be changed. */
    void fill(Term term) {
        name = term.name();
        firstDay = term.firstDay();
        lastDay = term.lastDay();
        halfFirst = term.halfFirst().orElse(null);
        halfLast = term.halfLast().orElse(null);
        cutOff = term.cutOff().orElse(null);
    }

    TermDates dates() {
        return new TermDates(name, firstDay, lastDay, halfFirst, halfLast, cutOff);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String text) {
        name = text == null ? "" : text;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate day) {
        firstDay = day;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }

    public @Nullable LocalDate getHalfFirst() {
        return halfFirst;
    }

    public void setHalfFirst(@Nullable LocalDate day) {
        halfFirst = day;
    }

    public @Nullable LocalDate getHalfLast() {
        return halfLast;
    }

    public void setHalfLast(@Nullable LocalDate day) {
        halfLast = day;
    }

    public @Nullable LocalDate getCutOff() {
        return cutOff;
    }

    public void setCutOff(@Nullable LocalDate day) {
        cutOff = day;
    }
}
