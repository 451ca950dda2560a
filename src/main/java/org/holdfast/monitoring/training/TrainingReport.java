package org.holdfast.monitoring.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.kernel.Rule;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
import org.holdfast.training.TrainingRule;
import org.holdfast.web.PaperText;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/**
 * One page for the governors of a school. It names no child, and of the children with plans says no number below five;
 * of the staff it names the designated teacher and the deputy alone.
 */
record TrainingReport(SchoolTraining training, String printedBy) {
    private static final int LEAST = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    String html() {
        String school = training.school().name();
        String title = Text.say("monitoring.training.report.title", school);
        PaperText paper = new PaperText(title)
                .running("head", title)
                .running("foot", Text.say("monitoring.training.report.foot", DAY.format(training.today()), printedBy))
                .element("h1", title)
                .element("p", children())
                .element("h2", Text.say("monitoring.training.share"));
        shares(paper);
        paper.element("h2", Text.say("monitoring.training.teacher"));
        teacher(paper);
        paper.element("h2", Text.say("monitoring.training.report.rules"));
        rule(paper, TrainingRule.STAFF_IN_CONTACT_ARE_TRAINED);
        rule(paper, TrainingRule.DESIGNATED_TEACHERS_ARE_TRAINED);
        paper.element(
                "p",
                Text.say(
                        "monitoring.training.months",
                        training.months().number(),
                        training.months().source()));
        return paper.html();
    }

    /** How many children have plans; 1 to 4 are not told apart. Source: safeguards 1 (governors: figures with suppression). */
    private String children() {
        int number = training.roll().withPlan();
        return number == 0
                ? Text.say("monitoring.training.report.children.none")
                : number < LEAST
                        ? Text.say("monitoring.training.report.children.few", LEAST)
                        : Text.say("monitoring.training.report.children", number);
    }

    private void shares(PaperText paper) {
        if (!training.counts()) {
            paper.element("p", Text.say("monitoring.training.report.nobody"));
            return;
        }
        paper.element(
                "p",
                Text.say(
                        "monitoring.training.report.all",
                        new Show()
                                .percent(training.all().inDate(), training.all().total())));
        training.shares()
                .forEach(share -> paper.element(
                        "p",
                        Text.say("monitoring.training.report.group", share.title(), share.inDate(), share.total())));
        paper.element(
                "p",
                Text.say(
                        "monitoring.training.report.ending",
                        training.ending().size(),
                        SchoolTraining.AHEAD,
                        training.out().size()));
    }

    private void teacher(PaperText paper) {
        if (training.teacher().name().isEmpty()) {
            paper.element("p", Text.say("training.teacher.nobody"));
        } else {
            paper.element(
                    "p",
                    Text.say(
                            training.teacher().acting()
                                    ? "monitoring.training.report.acting"
                                    : "monitoring.training.report.teacher",
                            training.teacher().name().orElse(""),
                            training.teacher().since().map(this::day).orElse(""),
                            training.teacher().standing().words(StaffDuty.DESIGNATED_TEACHER)));
        }
        Optional<Standing> deputy = training.teacher().deputyStanding();
        paper.element(
                "p",
                deputy.isEmpty()
                        ? Text.say("monitoring.training.deputy.none")
                        : Text.say(
                                "monitoring.training.report.deputy",
                                training.teacher().deputy().orElse(""),
                                deputy.get().words(StaffDuty.DESIGNATED_TEACHER)));
    }

    private String day(LocalDate day) {
        return DAY.format(day);
    }

    private static void rule(PaperText paper, Rule rule) {
        paper.element("p", Text.say("monitoring.training.report.rule", rule.sentence(), rule.source()));
    }
}
