package org.holdfast.plan.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanRule;
import org.holdfast.plan.PlanView;
import org.holdfast.plan.ReadPlan;
import org.holdfast.plan.SetReviewDate;
import org.holdfast.plan.Told;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sets the day on which the plan is reviewed. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient SetReviewDate setReviewDate;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private @Nullable LocalDate reviewOn;

    public void open() {
        PlanView view = readPlan.run(strip.id());
        if (reviewOn == null) {
            reviewOn = view.hand().living().flatMap(Plan::reviewOn).orElse(null);
        }
    }

    public String save() {
        LocalDate day = reviewOn;
        if (day == null) {
            throw new Refused(PlanRule.REVIEW_LIES_AHEAD, PlanRule.REVIEW_LIES_AHEAD.sentence(), "reviewOn");
        }
        setReviewDate.run(strip.id(), day);
        return Told.then(Text.say("plan.review.saved", show.longDate(day)), "/plan/plan", strip);
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate day) {
        reviewOn = day;
    }
}
