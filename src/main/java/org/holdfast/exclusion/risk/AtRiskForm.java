package org.holdfast.exclusion.risk;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of a child at risk of suspension; a form cannot be bound to a record. */
public class AtRiskForm implements Serializable {
    private @Nullable LocalDate since;
    private String why = "";
    private String words = "";
    private @Nullable LocalDate on;
    private String by = "";
    private @Nullable LocalDate endedOn;
    private String helped = "";

    void on(LocalDate today) {
        since = today;
        on = today;
        endedOn = today;
    }

    RiskOffer.Terms offer() {
        return new RiskOffer.Terms(words, on, by);
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate day) {
        since = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed == null ? "" : typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public String getBy() {
        return by;
    }

    public void setBy(@Nullable String typed) {
        by = typed == null ? "" : typed;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate day) {
        endedOn = day;
    }

    public String getHelped() {
        return helped;
    }

    public void setHelped(@Nullable String typed) {
        helped = typed == null ? "" : typed;
    }
}
