package org.holdfast.exclusion.pattern;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of an early leave; a form cannot be bound to a record. */
public class EarlyLeaveForm implements Serializable {
    private @Nullable LocalDate day;
    private String time = "";
    private @Nullable EarlyLeaveKind kind;
    private String by = "";
    private String said = "";
    private String why = "";

    void on(LocalDate today) {
        day = today;
    }

    void show(EarlyLeave leave) {
        day = leave.day();
        time = leave.time().toString();
        kind = leave.kind();
        by = leave.by();
        said = leave.said();
    }

    EarlyLeaveTerms terms() {
        return new EarlyLeaveTerms(day, time, kind, by, said);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate typed) {
        day = typed;
    }

    public String getTime() {
        return time;
    }

    public void setTime(@Nullable String typed) {
        time = typed == null ? "" : typed;
    }

    public @Nullable EarlyLeaveKind getKind() {
        return kind;
    }

    public void setKind(@Nullable EarlyLeaveKind chosen) {
        kind = chosen;
    }

    public String getBy() {
        return by;
    }

    public void setBy(@Nullable String typed) {
        by = typed == null ? "" : typed;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String typed) {
        said = typed == null ? "" : typed;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed == null ? "" : typed;
    }
}
