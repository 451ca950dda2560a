package org.holdfast.school;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the form of days without school holds while it is filled in. */
public class ClosureForm implements Serializable {
    private String name = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    public String getName() {
        return name;
    }

    public void setName(@Nullable String text) {
        name = text == null ? "" : text;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate day) {
        to = day;
    }
}
