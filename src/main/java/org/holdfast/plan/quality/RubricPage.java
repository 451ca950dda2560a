package org.holdfast.plan.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.CheckRule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** By what an authority's virtual school rates plans, written by its administrator from a day on. */
@Named
@ViewScoped
public class RubricPage implements Serializable {
    @Inject
    transient ReadRubric readRubric;

    @Inject
    transient SetRubric setRubric;

    @Inject
    transient Show show;

    private RubricForm form = new RubricForm();
    private @Nullable LocalDate from;
    private transient ReadRubric.@Nullable View view;

    public void open() {
        form = RubricForm.of(view().latest());
    }

    public ReadRubric.View view() {
        if (view == null) {
            view = readRubric.run();
        }
        return view;
    }

    public String answer() {
        Rubric now = view().today();
        return now.authorityId().isPresent()
                ? Text.say("plan.rubric.answer", now.name(), show.longDate(now.from()))
                : Text.say("plan.rubric.answer.national", now.name());
    }

    /** "Red: 1 or more Red or worse"; one line each, the last for all else. */
    public List<String> overall() {
        OverallRule rule = view().latest().overall();
        Stream<String> lines = rule.conditions().stream()
                .map(line -> Text.say(
                        "plan.rubric.line", title(rule, line.overall()), line.atLeast(), title(rule, line.level())));
        return Stream.concat(
                        lines,
                        Stream.of(Text.say("plan.rubric.line.else", rule.best().title())))
                .collect(Collectors.toList());
    }

    private static String title(OverallRule rule, String code) {
        return rule.level(code).orElseThrow().title();
    }

    /** Places of the levels, from the worst. */
    public List<Integer> places() {
        return IntStream.rangeClosed(1, form.levels().size()).boxed().toList();
    }

    public String place(int place) {
        String title = form.levels().get(place - 1).getTitle();
        return title.isBlank()
                ? Text.say("plan.rubric.place.empty", place)
                : Text.say("plan.rubric.place", place, title);
    }

    public List<CheckRule> checks() {
        return List.of(CheckRule.values());
    }

    public @Nullable String save() {
        LocalDate day = from;
        if (day == null) {
            QualityRule rule = QualityRule.RUBRIC_BEGINS_FROM_TODAY;
            throw new Refused(rule, rule.sentence(), "from");
        }
        setRubric.run(form.written(day));
        return org.holdfast.web.Told.on(
                "/plan/rubric", Text.say("plan.rubric.saved", form.getName(), show.longDate(day)));
    }

    public QualityRule rule() {
        return QualityRule.RATED_BY_THE_RUBRIC_OF_ITS_DAY;
    }

    public RubricForm getForm() {
        return form;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }
}
