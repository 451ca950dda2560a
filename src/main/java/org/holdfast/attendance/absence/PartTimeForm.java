package org.holdfast.attendance.absence;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of a part-time timetable and its review; a form cannot be bound to a record. */
public class PartTimeForm implements Serializable {
    private String reason = "";
    private String agreedWith = "";
    private @Nullable BigDecimal hours;
    private @Nullable LocalDate beginsOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate reviewedOn;
    private String outcome = "";
    private @Nullable LocalDate endedOn;
    private String why = "";

    void show(PartTimeTimetable timetable, LocalDate today) {
        hours = new BigDecimal(timetable.hours());
        endsOn = timetable.endsOn().orElse(null);
        reviewedOn = today;
        endedOn = today;
    }

    PartTimeTerms terms() {
        return new PartTimeTerms(reason, agreedWith, hours, beginsOn, reviewOn, endsOn);
    }

    PartTimeReview.Terms review() {
        return new PartTimeReview.Terms(reviewedOn, outcome, hours, reviewOn, endsOn);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text == null ? "" : text;
    }

    public String getAgreedWith() {
        return agreedWith;
    }

    public void setAgreedWith(@Nullable String text) {
        agreedWith = text == null ? "" : text;
    }

    public @Nullable BigDecimal getHours() {
        return hours;
    }

    public void setHours(@Nullable BigDecimal number) {
        hours = number;
    }

    public @Nullable LocalDate getBeginsOn() {
        return beginsOn;
    }

    public void setBeginsOn(@Nullable LocalDate day) {
        beginsOn = day;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate day) {
        reviewOn = day;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate day) {
        endsOn = day;
    }

    public @Nullable LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(@Nullable LocalDate day) {
        reviewedOn = day;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String text) {
        outcome = text == null ? "" : text;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate day) {
        endedOn = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String text) {
        why = text == null ? "" : text;
    }
}
