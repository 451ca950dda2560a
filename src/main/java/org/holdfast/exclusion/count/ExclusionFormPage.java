package org.holdfast.exclusion.count;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CorrectExclusion;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.PreviewExclusion;
import org.holdfast.exclusion.ReadExclusionForm;
import org.holdfast.exclusion.RecordExclusion;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The form for an exclusion that the head decided, or for putting one right; it counts while dates are chosen. */
@Named
@ViewScoped
public class ExclusionFormPage implements Serializable {
    @Inject
    transient ReadExclusionForm readExclusionForm;

    @Inject
    transient PreviewExclusion previewExclusion;

    @Inject
    transient RecordExclusion recordExclusion;

    @Inject
    transient CorrectExclusion correctExclusion;

    @Inject
    DraftSlip draft;

    @Inject
    ChildStrip strip;

    private final ExclusionForm form = new ExclusionForm();
    private String id = "";
    private transient ReadExclusionForm.@Nullable Form known;
    private transient PreviewExclusion.@Nullable Preview preview;
    private transient PreviewExclusion.@Nullable Chosen previewed;

    public void open() {
        if (correcting()) {
            it().recorded().ifPresent(one -> form.show(one, it().deciders()));
            draft.open("exclusion-" + id.substring(24), Text.say("exclusion.record.correct.title"));
        } else {
            if (it().heads() == 1) {
                form.setDecider(it().deciders().get(0).id());
            }
            draft.open("exclusion", Text.say("exclusion.record.title"));
        }
    }

    public ReadExclusionForm.Form it() {
        if (known == null) {
            known = readExclusionForm.run(strip.id(), Optional.of(id).filter(one -> !one.isEmpty()));
        }
        return known;
    }

    public boolean correcting() {
        return !id.isEmpty();
    }

    /** Of what the form shows; 0 for a new one. */
    public int version() {
        return it().recorded()
                .map(one -> (int) one.recordedAt().getEpochSecond())
                .orElse(0);
    }

    public ExclusionForm getForm() {
        return form;
    }

    /** What the chosen days count to, worked out anew when they are others; an invalid day counts to nothing. */
    public PreviewExclusion.Preview preview() {
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            return new PreviewExclusion.Preview(
                    0, Optional.empty(), Optional.of(Text.say("exclusion.record.preview.invalid")));
        }
        PreviewExclusion.Chosen chosen = form.chosen(id);
        if (preview == null || !chosen.equals(previewed)) {
            preview = previewExclusion.run(strip.id(), chosen);
            previewed = chosen;
        }
        return preview;
    }

    public String length() {
        return form.getCategory() == Category.PERMANENT
                ? Text.say("exclusion.record.preview.permanent")
                : Text.say(
                        "exclusion.record.preview.length", Days.words(preview().sessions()));
    }

    public String term(DayCount count) {
        return Text.say(
                "exclusion.record.preview.term",
                Days.words(count.termSessions()),
                count.terms().governorsTold(),
                count.terms().governorsMeet());
    }

    public String year(DayCount count) {
        return Text.say(
                "exclusion.record.preview.year",
                Days.words(count.yearSessions()),
                count.terms().limit(),
                Days.words(count.sessionsLeft()));
    }

    /** What follows from it, a line each. */
    public List<String> triggers(DayCount count) {
        List<String> lines = new ArrayList<>();
        boolean permanent = form.getCategory() == Category.PERMANENT;
        if (permanent || form.isExamMissed() || count.governorsMeet()) {
            lines.add(Text.say("exclusion.record.trigger.meet"));
        } else if (count.governorsAreTold()) {
            lines.add(Text.say("exclusion.record.trigger.told"));
        }
        if (count.overLimit()) {
            lines.add(Text.say("exclusion.record.trigger.limit", count.terms().limit()));
        }
        if (lines.isEmpty()) {
            lines.add(Text.say("exclusion.record.trigger.none"));
        }
        return lines;
    }

    /** None or one, for the page to go through. */
    public List<DayCount> counts() {
        return preview().with().stream().toList();
    }

    public boolean overLimit() {
        return form.isOverLimit()
                || preview().with().filter(DayCount::overLimit).isPresent();
    }

    public Category[] categories() {
        return Category.values();
    }

    public Session[] sessions() {
        return Session.values();
    }

    public String session(Session one) {
        return Text.say("exclusion.record.session." + one);
    }

    public List<Decider.Capacity> capacities() {
        return List.of(Decider.Capacity.HEAD, Decider.Capacity.ACTING_HEAD);
    }

    public String save() {
        draft.saving();
        if (correcting()) {
            correctExclusion.run(strip.id(), id, form.terms(), form.getWhy());
            return told(id, "exclusion.record.corrected");
        }
        return told(recordExclusion.run(strip.id(), form.terms()), "exclusion.record.saved");
    }

    private String told(String exclusion, String key) {
        return Told.on(
                "/exclusion/exclusions?child=" + strip.childId() + "&id=" + exclusion, Text.say(key, strip.forename()));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String one) {
        id = one == null ? "" : one;
    }
}
