package org.holdfast.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rubric while it is typed. Rows without a title are left out; a few empty ones wait at the end. */
public class RubricForm implements Serializable {
    private static final int MOST_LEVELS = 6;
    private static final int MOST_LINES = 8;
    private static final int EMPTY_AREAS = 2;

    private final List<AreaRow> areas = new ArrayList<>();
    private final List<LevelRow> levels = new ArrayList<>();
    private final List<LineRow> lines = new ArrayList<>();
    private String name = "";
    private String source = "";

    static RubricForm of(Rubric rubric) {
        RubricForm form = new RubricForm();
        form.name = rubric.name();
        form.source = rubric.source();
        rubric.areas().forEach(area -> form.areas.add(AreaRow.of(area)));
        IntStream.range(0, EMPTY_AREAS).forEach(i -> form.areas.add(new AreaRow()));
        rubric.levels().forEach(level -> form.levels.add(LevelRow.of(level)));
        rubric.overall().conditions().forEach(line -> form.lines.add(LineRow.of(line, rubric)));
        while (form.levels.size() < MOST_LEVELS) {
            form.levels.add(new LevelRow());
        }
        while (form.lines.size() < MOST_LINES) {
            form.lines.add(new LineRow());
        }
        return form;
    }

    SetRubric.Written written(LocalDate from) {
        List<RubricLevel> written = new ArrayList<>();
        for (LevelRow row : levels) {
            if (!row.title.isBlank()) {
                written.add(new RubricLevel(
                        code(row.code, row.title), row.title.strip(), levels.indexOf(row) + 1, row.stops));
            }
        }
        return new SetRubric.Written(
                from,
                name,
                source,
                areas.stream()
                        .filter(row -> !row.title.isBlank())
                        .map(AreaRow::written)
                        .toList(),
                written,
                lines.stream()
                        .filter(LineRow::begun)
                        .map(row -> row.written(levels))
                        .toList());
    }

    private static String code(String code, String title) {
        return code.isEmpty() ? Rubric.codeOf(title.strip()) : code;
    }

    public List<AreaRow> areas() {
        return areas;
    }

    public List<LevelRow> levels() {
        return levels;
    }

    public List<LineRow> lines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String typed) {
        source = typed;
    }

    /** An area. */
    public static class AreaRow implements Serializable {
        private String code = "";
        private String title = "";
        private String looksLike = "";
        private String[] sections = {};
        private String[] checks = {};

        static AreaRow of(RubricArea area) {
            AreaRow row = new AreaRow();
            row.code = area.code();
            row.title = area.title();
            row.looksLike = area.looksLike();
            row.sections = area.sections().toArray(String[]::new);
            row.checks = area.checks().stream().map(Enum::name).toArray(String[]::new);
            return row;
        }

        RubricArea written() {
            return new RubricArea(
                    RubricForm.code(code, title),
                    PlainText.checked(title, 100, "areas"),
                    PlainText.checked(looksLike, 500, "areas"),
                    List.of(sections),
                    Stream.of(checks).map(CheckRule::valueOf).toList());
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

    /** A level, the worst first. */
    public static class LevelRow implements Serializable {
        private String code = "";
        private String title = "";
        private boolean stops;

        static LevelRow of(RubricLevel level) {
            LevelRow row = new LevelRow();
            row.code = level.code();
            row.title = level.title();
            row.stops = level.stops();
            return row;
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

    /** A line of the overall rule; levels go by their place, so that a new one can be chosen before it is saved. */
    public static class LineRow implements Serializable {
        private String level = "";
        private String atLeast = "";
        private String overall = "";

        static LineRow of(OverallRule.Condition line, Rubric rubric) {
            LineRow row = new LineRow();
            row.level = place(rubric, line.level());
            row.atLeast = String.valueOf(line.atLeast());
            row.overall = place(rubric, line.overall());
            return row;
        }

        private static String place(Rubric rubric, String code) {
            return String.valueOf(rubric.levels().indexOf(rubric.overall().level(code).orElseThrow()) + 1);
        }

        boolean begun() {
            return !level.isEmpty() || !atLeast.isBlank() || !overall.isEmpty();
        }

        OverallRule.Condition written(List<LevelRow> levels) {
            int count = atLeast.strip().matches("[0-9]{1,3}") ? Integer.parseInt(atLeast.strip()) : 0;
            return new OverallRule.Condition(code(level, levels), count, code(overall, levels));
        }

        private static String code(String place, List<LevelRow> levels) {
            if (!place.matches("[1-9]") || Integer.parseInt(place) > levels.size()) {
                return "";
            }
            LevelRow row = levels.get(Integer.parseInt(place) - 1);
            return row.title.isBlank() ? "" : RubricForm.code(row.code, row.title);
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
}
