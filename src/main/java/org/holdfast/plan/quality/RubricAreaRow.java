package org.holdfast.plan.quality;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.plan.CheckRule;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/** An area. */
public class RubricAreaRow implements Serializable {
    private String code = "";
    private String title = "";
    private String looksLike = "";
    private List<String> sections = new ArrayList<>();
    private List<String> checks = new ArrayList<>();

    static RubricAreaRow of(RubricArea area) {
        RubricAreaRow row = new RubricAreaRow();
        row.code = area.code();
        row.title = area.title();
        row.looksLike = area.looksLike();
        row.sections = new ArrayList<>(area.sections());
        area.checks().forEach(check -> row.checks.add(check.name()));
        return row;
    }

    RubricArea written() {
        return new RubricArea(
                code.isEmpty() ? Rubric.codeOf(title.strip()) : code,
                PlainText.checked(title, 100, "areas"),
                PlainText.checked(looksLike, 500, "areas"),
                List.copyOf(sections),
                checks.stream().map(CheckRule::valueOf).toList());
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

    public List<String> getSections() {
        return sections;
    }

    public void setSections(@Nullable List<String> chosen) {
        sections = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public List<String> getChecks() {
        return checks;
    }

    public void setChecks(@Nullable List<String> chosen) {
        checks = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }
}
