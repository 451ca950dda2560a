package org.holdfast.plan.quality;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A rubric while it is typed. Rows without a title are left out; a few empty ones wait at the end. */
public class RubricForm implements Serializable {
    private static final int MOST_LEVELS = 6;
    private static final int MOST_LINES = 8;
    private static final int EMPTY_AREAS = 2;

    private final List<RubricAreaRow> areas = new ArrayList<>();
    private final List<RubricLevelRow> levels = new ArrayList<>();
    private final List<RubricLineRow> lines = new ArrayList<>();
    private String name = "";
    private String source = "";

    static RubricForm of(Rubric rubric) {
        RubricForm form = new RubricForm();
        form.name = rubric.name();
        form.source = rubric.source();
        rubric.areas().forEach(area -> form.areas.add(RubricAreaRow.of(area)));
        IntStream.range(0, EMPTY_AREAS).forEach(i -> form.areas.add(new RubricAreaRow()));
        rubric.levels().forEach(level -> form.levels.add(RubricLevelRow.of(level)));
        rubric.overall().conditions().forEach(line -> form.lines.add(RubricLineRow.of(line, rubric)));
        while (form.levels.size() < MOST_LEVELS) {
            form.levels.add(new RubricLevelRow());
        }
        while (form.lines.size() < MOST_LINES) {
            form.lines.add(new RubricLineRow());
        }
        return form;
    }

    SetRubric.Written written(LocalDate from) {
        List<RubricLevel> written = new ArrayList<>();
        for (RubricLevelRow row : levels) {
            if (row.named()) {
                written.add(row.written(levels.indexOf(row) + 1));
            }
        }
        return new SetRubric.Written(
                from,
                name,
                source,
                areas.stream()
                        .filter(RubricAreaRow::named)
                        .map(RubricAreaRow::written)
                        .toList(),
                written,
                lines.stream()
                        .filter(RubricLineRow::begun)
                        .map(row -> row.written(levels))
                        .toList());
    }

    public List<RubricAreaRow> areas() {
        return areas;
    }

    public List<RubricLevelRow> levels() {
        return levels;
    }

    public List<RubricLineRow> lines() {
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
}
