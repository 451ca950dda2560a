package org.holdfast.plan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An area. */
public class RubricAreaRow implements Serializable {
    private String code = "";
    private String title = "";
    private String looksLike = "";
    private String[] sections = {};
    private String[] checks = {};

    static RubricAreaRow of(RubricArea area) {
        RubricAreaRow row = new RubricAreaRow();
        row.code = area.code();
        row.title = area.title();
        row.looksLike = area.looksLike();
        row.sections = area.sections().toArray(String[]::new);
        row.checks = area.checks().stream().map(Enum::name).toArray(String[]::new);
        return row;
    }

    RubricArea written() {
        return new RubricArea(
                code.isEmpty() ? Rubric.codeOf(title.strip()) : code,
                PlainText.checked(title, 100, "areas"),
                PlainText.checked(looksLike, 500, "areas"),
                List.of(sections),
                Stream.of(checks).map(CheckRule::valueOf).toList());
    }

    boolean named() {
        return !title.isBlank();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getLooksLike() {
        return looksLike;
    }

    public void setLooksLike(String typed) {
        looksLike = typed;
    }

    public String[] getSections() {
        return sections;
    }

    public void setSections(String @Nullable [] chosen) {
        sections = chosen == null ? new String[0] : chosen;
    }

    public String[] getChecks() {
        return checks;
    }

    public void setChecks(String @Nullable [] chosen) {
        checks = chosen == null ? new String[0] : chosen;
    }
}
