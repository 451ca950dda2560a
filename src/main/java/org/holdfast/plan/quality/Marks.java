package org.holdfast.plan.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;
import org.holdfast.web.Text;

/** A level and a remark for every area of a rubric. */
public record Marks(Rubric rubric, List<Mark> each) {
    private static final int LONGEST_REMARK = 1000;

    /**
     * One area's.
     *
     * @param remark may be empty, except at a level that stops the approval
     */
    public record Mark(RubricArea area, RubricLevel level, String remark) {}

    /**
     * As somebody gave them.
     *
     * @param area code of the area
     * @param level code of the level; empty where none was chosen
     */
    public record Given(String area, String level, String remark) {}

    /** @throws Refused at the area that has no level, or whose stop says no reason */
    public static Marks of(Rubric rubric, List<Given> given) {
        Map<String, Given> byArea =
                given.stream().collect(Collectors.toMap(Given::area, Function.identity(), (first, again) -> again));
        List<Mark> marks = new ArrayList<>();
        for (RubricArea area : rubric.areas()) {
            Given one = Optional.ofNullable(byArea.get(area.code())).orElse(new Given(area.code(), "", ""));
            RubricLevel level = rubric.overall()
                    .level(one.level())
                    .orElseThrow(() -> refused(QualityRule.EVERY_AREA_IS_RATED, area));
            String remark = PlainText.checked(one.remark(), LONGEST_REMARK, area.code());
            if (level.stops() && remark.isEmpty()) {
                throw refused(QualityRule.STOP_SAYS_WHY, area);
            }
            marks.add(new Mark(area, level, remark));
        }
        return new Marks(rubric, List.copyOf(marks));
    }

    public OverallRule.Overall overall() {
        return rubric.overall().of(each.stream().map(Mark::level).toList());
    }

    /** How many levels lie between this one and the best. */
    public int below(RubricLevel level) {
        return rubric.overall().below(level);
    }

    /** Whether an area has a level that stops the approval. */
    public boolean stops() {
        return each.stream().anyMatch(mark -> mark.level().stops());
    }

    /** "Amber, because 3 areas are Amber or worse (from 2 on)". */
    public String because() {
        OverallRule.Overall overall = overall();
        return overall.because()
                .map(line -> Text.say(
                        "plan.rating.because",
                        overall.level().title(),
                        overall.counted(),
                        rubric.overall().level(line.level()).orElseThrow().title(),
                        line.atLeast()))
                .orElseGet(() ->
                        Text.say("plan.rating.because.best", overall.level().title()));
    }

    private static Refused refused(QualityRule rule, RubricArea area) {
        return new Refused(rule, area.title() + ": " + rule.sentence(), area.code());
    }
}
