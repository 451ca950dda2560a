package org.holdfast.monitoring.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Rule;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
import org.holdfast.training.Trained;
import org.holdfast.training.TrainingRule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** How the staff of the reader's school stand with training. */
@Named
@ViewScoped
public class SchoolTrainingPage implements Serializable {
    private static final List<Rule> RULES = List.of(
            TrainingRule.STAFF_IN_CONTACT_ARE_TRAINED, TrainingRule.IN_CONTACT_UNTIL_SAID, TrainingRule.IN_DATE);

    @Inject
    transient ReadSchoolTraining readTraining;

    @Inject
    transient Show show;

    private String school = "";
    private transient @Nullable SchoolTraining training;

    public SchoolTraining it() {
        if (training == null) {
            training =
                    readTraining.run(school.isEmpty() ? Optional.empty() : Optional.of(Ids.checked("School", school)));
        }
        return training;
    }

    /** The heading: the share, or that nobody is counted. */
    public String answer() {
        return it().counts()
                ? Text.say(
                        "monitoring.training.answer",
                        it().all().inDate(),
                        it().all().total())
                : Text.say("monitoring.training.answer.none", it().school().name());
    }

    public String lead() {
        return Text.say(
                "monitoring.training.lead", it().school().name(), it().roll().withPlan(), show.when(it().asAt()));
    }

    /** "88.6% · 93 of 105". */
    public String percent(Share share) {
        return show.percent(share.inDate(), share.total());
    }

    public String months() {
        return Text.say(
                "monitoring.training.months",
                it().months().number(),
                it().months().source());
    }

    /** When training ends, of somebody in date. */
    public String ends(Trained one) {
        return one.standing()
                .until(StaffDuty.IN_CONTACT)
                .map(day -> Text.say("monitoring.training.ends", show.date(day), show.inDays(day)))
                .orElse("");
    }

    public String group(Trained one) {
        return new Share(one.group(), 0, 0).title();
    }

    public String words(Standing standing) {
        return standing.words(StaffDuty.DESIGNATED_TEACHER);
    }

    /** By which rules adults are counted, and as in date. */
    public String why() {
        return RULES.stream().map(Rule::sentence).collect(Collectors.joining(" "));
    }

    public String sources() {
        return RULES.stream().map(Rule::source).distinct().collect(Collectors.joining("; "));
    }

    public Rule teacherRule() {
        return TrainingRule.DESIGNATED_TEACHERS_ARE_TRAINED;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String id) {
        school = id == null ? "" : id;
    }
}
