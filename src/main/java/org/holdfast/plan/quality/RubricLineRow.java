package org.holdfast.plan.quality;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the overall rule; levels go by their place, so that a new one can be chosen before it is saved. */
public class RubricLineRow implements Serializable {
    private String level = "";
    private String atLeast = "";
    private String overall = "";

    static RubricLineRow of(OverallRule.Condition line, Rubric rubric) {
        RubricLineRow row = new RubricLineRow();
        row.level = place(rubric, line.level());
        row.atLeast = String.valueOf(line.atLeast());
        row.overall = place(rubric, line.overall());
        return row;
    }

    private static String place(Rubric rubric, String code) {
        return String.valueOf(
                rubric.levels().indexOf(rubric.overall().level(code).orElseThrow()) + 1);
    }

    boolean begun() {
        return !level.isEmpty() || !atLeast.isBlank() || !overall.isEmpty();
    }

    OverallRule.Condition written(List<RubricLevelRow> levels) {
        int count = atLeast.strip().matches("[0-9]{1,3}") ? Integer.parseInt(atLeast.strip()) : 0;
        return new OverallRule.Condition(code(level, levels), count, code(overall, levels));
    }

    private static String code(String place, List<RubricLevelRow> levels) {
        if (!place.matches("[1-9]") || Integer.parseInt(place) > levels.size()) {
            return "";
        }
        RubricLevelRow row = levels.get(Integer.parseInt(place) - 1);
        return row.named() ? row.code() : "";
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String place) {
        level = place == null ? "" : place;
    }

    public String getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(@Nullable String number) {
        atLeast = number == null ? "" : number;
    }

    public String getOverall() {
        return overall;
    }

    public void setOverall(@Nullable String place) {
        overall = place == null ? "" : place;
    }
}
