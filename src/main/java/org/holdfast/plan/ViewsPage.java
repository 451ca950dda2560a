package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Writes down what the child said, or why they did not. */
@Named
@ViewScoped
public class ViewsPage implements Serializable {
    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient RecordViews recordViews;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private @Nullable LocalDate askedOn;
    private String askedBy = "";
    private ChildViews.@Nullable Method method;
    private ChildViews.@Nullable NotGiven notGiven;
    private String words = "";
    private transient @Nullable List<ChildViews> earlier;

    public void open() {
        draft.open("plan-views", Text.say("plan.views.place"));
        earlier();
        if (askedOn == null) {
            askedOn = LocalDate.now(clock);
        }
    }

    public List<ChildViews> earlier() {
        if (earlier == null) {
            earlier = readPlan.run(strip.id()).views();
        }
        return earlier;
    }

    public String save() {
        draft.saving();
        recordViews.run(strip.id(), new ChildViews.Asked(askedOn, askedBy, method, notGiven, words));
        return Told.then(Text.say("plan.views.saved", strip.forename()), "/plan/plan", strip);
    }

    public ChildViews.Method[] methods() {
        return ChildViews.Method.values();
    }

    public ChildViews.NotGiven[] reasons() {
        return ChildViews.NotGiven.values();
    }

    public @Nullable LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(@Nullable LocalDate day) {
        askedOn = day;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String name) {
        askedBy = name;
    }

    public ChildViews.@Nullable Method getMethod() {
        return method;
    }

    public void setMethod(ChildViews.@Nullable Method chosen) {
        method = chosen;
    }

    public ChildViews.@Nullable NotGiven getNotGiven() {
        return notGiven;
    }

    public void setNotGiven(ChildViews.@Nullable NotGiven chosen) {
        notGiven = chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String text) {
        words = text;
    }
}
