package org.holdfast.attendance.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** A child's part-time timetable: agreed, reviewed, ended. */
@Named
@ViewScoped
public class PartTimePage implements Serializable {
    @Inject
    transient ReadPartTime readPartTime;

    @Inject
    transient AgreePartTime agreePartTime;

    @Inject
    transient ReviewPartTime reviewPartTime;

    @Inject
    transient EndPartTime endPartTime;

    @Inject
    transient Acting acting;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private final PartTimeForm form = new PartTimeForm();
    private transient ReadPartTime.@Nullable Sheet sheet;

    /** Fills what a review starts from. */
    public void open() {
        it().running().ifPresent(timetable -> form.show(timetable, it().today()));
    }

    public ReadPartTime.Sheet it() {
        if (sheet == null) {
            sheet = readPartTime.run(strip.id());
        }
        return sheet;
    }

    public PartTimeForm getForm() {
        return form;
    }

    public String answer() {
        return it().running()
                .map(one -> Text.say(
                        "attendance.partTime.answer." + state(one).name(),
                        strip.forename(),
                        one.hours(),
                        show.date(one.reviewOn()),
                        show.date(one.endsOn().orElse(null))))
                .orElseGet(() -> Text.say("attendance.partTime.answer.none", strip.forename()));
    }

    /** One, or none. */
    public List<PartTimeTimetable> running() {
        return it().running().stream().toList();
    }

    public PartTimeState state(PartTimeTimetable one) {
        return one.state(it().today());
    }

    public String say(PartTimeTimetable one) {
        return Text.say("attendance.partTime.state." + state(one).name());
    }

    public boolean mayAgree() {
        return acting.actor().may(Task.AGREE_PART_TIME);
    }

    public String agree() {
        agreePartTime.run(strip.id(), form.terms());
        return told("attendance.partTime.agreed");
    }

    public String review() {
        reviewPartTime.run(strip.id(), timetable(), form.review());
        return told("attendance.partTime.reviewed");
    }

    public String end() {
        LocalDate day = Optional.ofNullable(form.getEndedOn()).orElse(it().today());
        endPartTime.run(strip.id(), timetable(), day, form.getWhy());
        return told("attendance.partTime.ended");
    }

    private String timetable() {
        return it().running().map(PartTimeTimetable::id).orElse("");
    }

    private String told(String key) {
        return Told.on("/attendance/part-time?child=" + strip.childId(), Text.say(key));
    }

    public Rule reviewed() {
        return PartTimeRule.REVIEWED_WITHIN_SIX_WEEKS;
    }

    public Rule hasAnEnd() {
        return PartTimeRule.HAS_AN_END;
    }
}
