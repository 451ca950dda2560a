package org.holdfast.plan.quality;

import java.io.Serializable;
import org.holdfast.plan.form.PlainText;

/** A level, the worst first. */
public class RubricLevelRow implements Serializable {
    private String code = "";
    private String title = "";
    private boolean stops;

    static RubricLevelRow of(RubricLevel level) {
        RubricLevelRow row = new RubricLevelRow();
        row.code = level.code();
        row.title = level.title();
        row.stops = level.stops();
        return row;
    }

    String code() {
        return code.isEmpty() ? Rubric.codeOf(title.strip()) : code;
    }

    boolean named() {
        return !title.isBlank();
    }

    /** @param standing its place, from the worst */
    RubricLevel written(int standing) {
        return new RubricLevel(code(), PlainText.checked(title, 40, "levels"), standing, stops);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public boolean isStops() {
        return stops;
    }

    public void setStops(boolean yes) {
        stops = yes;
    }
}
