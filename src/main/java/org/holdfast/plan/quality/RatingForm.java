package org.holdfast.plan.quality;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rating of one plan while it is typed: a row for each area, and the time at the page. */
public class RatingForm implements Serializable {
    private final List<Row> rows = new ArrayList<>();
    private String seconds = "0";

    /** An area with the level and remark that were typed. */
    public static class Row implements Serializable {
        private final String code;
        private final String area;
        private final String looksLike;
        private String level;
        private String remark;
        private final List<String> faults;

        Row(RubricArea area, Optional<RatedArea> before, List<SubmittedFault> found) {
            this.code = area.code();
            this.area = area.title();
            this.looksLike = area.looksLike();
            this.level = before.map(RatedArea::levelCode).orElse("");
            this.remark = before.map(RatedArea::remark).orElse("");
            this.faults = found.stream()
                    .filter(fault -> fault.of(area))
                    .map(SubmittedFault::sentence)
                    .toList();
        }

        /** What the check found that speaks to this area. */
        public List<String> faults() {
            return faults;
        }

        public String code() {
            return code;
        }

        /** Its title. */
        public String area() {
            return area;
        }

        public String looksLike() {
            return looksLike;
        }

        public String getLevel() {
            return level;
        }

        public void setLevel(@Nullable String chosen) {
            level = chosen == null ? "" : chosen;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(@Nullable String typed) {
            remark = typed == null ? "" : typed;
        }
    }

    /** @param before what the same person said already */
    static RatingForm of(Rubric rubric, Optional<Rated> before, List<SubmittedFault> faults) {
        RatingForm form = new RatingForm();
        rubric.areas()
                .forEach(area -> form.rows.add(new Row(
                        area,
                        before.flatMap(rated -> rated.areas().stream()
                                .filter(one -> one.areaCode().equals(area.code()))
                                .findFirst()),
                        faults)));
        return form;
    }

    public List<Row> rows() {
        return rows;
    }

    List<Marks.Given> given() {
        return rows.stream()
                .map(row -> new Marks.Given(row.code, row.level, row.remark))
                .toList();
    }

    /** Time at the page as the browser counted it; 0 where it did not. */
    int time() {
        return seconds.matches("[0-9]{1,6}") ? Integer.parseInt(seconds) : 0;
    }

    /** Client id of the level of an area, for its message. */
    @Nullable
    String clientId(String area) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code.equals(area)) {
                return "rate:rows:" + i + ":level";
            }
        }
        return null;
    }

    public String getSeconds() {
        return seconds;
    }

    public void setSeconds(@Nullable String counted) {
        seconds = counted == null ? "0" : counted;
    }
}
