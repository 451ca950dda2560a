package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Stops the clock of a plan for a coded reason until a day, or sets it going again. */
@Named
@ViewScoped
public class ExemptPage implements Serializable {
    @Inject
    transient ReadDueDates readDueDates;

    @Inject
    transient ExemptPlan exemptPlan;

    @Inject
    transient EndExemption endExemption;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private @Nullable ExemptReason reason;
    private String words = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private transient ReadDueDates.@Nullable Due due;

    public void open() {
        due();
    }

    public ReadDueDates.Due due() {
        if (due == null) {
            due = readDueDates.run(strip.id());
        }
        return due;
    }

    public String answer() {
        return due().dates()
                .exempt()
                .map(exempt -> Text.say("plan.exempt.answer.now", strip.forename(), show.date(exempt.until())))
                .orElseGet(() -> Text.say("plan.exempt.answer", strip.forename()));
    }

    public String save() {
        exemptPlan.run(strip.id(), new Exemption.Terms(reason, words, from, until));
        return Told.then(Text.say("plan.exempt.saved", show.longDate(until)), "/plan/plan", strip);
    }

    public String end(String id) {
        endExemption.run(strip.id(), id);
        return Told.then(Text.say("plan.exempt.ended"), "/plan/plan", strip);
    }

    public boolean endable(Exemption held) {
        return due().exemptable()
                && held.known()
                && !held.until().isBefore(due().dates().today());
    }

    /** Who may, where this reader may not. */
    public String whose() {
        return strip.profile().standing().lookedAfter()
                ? ExemptRule.BY_THE_VIRTUAL_SCHOOL.sentence()
                : ExemptRule.BY_THE_SCHOOL.sentence();
    }

    public List<ExemptReason> reasons() {
        return List.of(ExemptReason.values());
    }

    public Rule apart() {
        return ExemptRule.COUNTED_APART;
    }

    public @Nullable ExemptReason getReason() {
        return reason;
    }

    public void setReason(@Nullable ExemptReason code) {
        reason = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String text) {
        words = text;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate day) {
        until = day;
    }
}
