package org.holdfast.monitoring.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.kernel.Rule;
import org.holdfast.monitoring.Sheet;
import org.holdfast.training.TrainingRule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The schools of a virtual school's children, and how their staff stand with training. */
@Named
@ViewScoped
public class AuthorityTrainingPage implements Serializable {
    private static final String RED = "red";

    @Inject
    transient ListSchoolTraining listTraining;

    @Inject
    transient Show show;

    private boolean red;
    private int sheet = 1;
    private transient ListSchoolTraining.@Nullable Found found;

    /** A choice of schools. */
    public record View(String label, String href, boolean chosen) {}

    /** The part of the list that is shown. */
    public Sheet<SchoolLine> lines() {
        return Sheet.of(red ? reds() : found().lines(), sheet);
    }

    public String answer() {
        return Text.say(
                "monitoring.training.schools.answer",
                reds().size(),
                found().lines().size());
    }

    public String asAt() {
        return Text.say("monitoring.training.schools.lead", show.when(found().asAt()));
    }

    public List<View> views() {
        return List.of(
                new View(
                        Text.say(
                                "monitoring.training.schools.all",
                                found().lines().size()),
                        "?show=all",
                        !red),
                new View(Text.say("monitoring.training.schools.red", reds().size()), "?show=" + RED, red));
    }

    /** "Teachers 3 of 8, supply staff 0 of 2". */
    public String shares(SchoolLine line) {
        return line.shares().stream()
                .map(share ->
                        Text.say("monitoring.training.schools.share", share.title(), share.inDate(), share.total()))
                .collect(Collectors.joining(", "));
    }

    public String percent(SchoolLine line) {
        return show.percent(line.all().inDate(), line.all().total());
    }

    public Rule rule() {
        return TrainingRule.DESIGNATED_TEACHERS_ARE_TRAINED;
    }

    public Rule shareRule() {
        return TrainingRule.STAFF_IN_CONTACT_ARE_TRAINED;
    }

    public String shownWords() {
        return Text.say("monitoring.pager.shown", lines().first(), lines().last(), lines().total());
    }

    public String previousHref() {
        return lines().previous(this::href);
    }

    public String nextHref() {
        return lines().next(this::href);
    }

    private String href(String number) {
        return "?show=" + getShown() + "&page=" + number;
    }

    private List<SchoolLine> reds() {
        return found().lines().stream().filter(SchoolLine::red).toList();
    }

    private ListSchoolTraining.Found found() {
        if (found == null) {
            found = listTraining.run();
        }
        return found;
    }

    public String getShown() {
        return red ? RED : "all";
    }

    public void setShown(@Nullable String which) {
        red = RED.equals(which);
    }

    public String getSheet() {
        return String.valueOf(sheet);
    }

    public void setSheet(@Nullable String number) {
        sheet = number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1;
    }
}
