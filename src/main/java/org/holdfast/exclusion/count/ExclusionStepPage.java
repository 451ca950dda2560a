package org.holdfast.exclusion.count;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionStep;
import org.holdfast.exclusion.StepKind;
import org.holdfast.exclusion.TakeExclusionStep;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The form by which a step about an exclusion is written down: work, provision, governors, the way back. */
@Named
@ViewScoped
public class ExclusionStepPage implements Serializable {
    @Inject
    transient ReadExclusions readExclusions;

    @Inject
    transient TakeExclusionStep takeExclusionStep;

    @Inject
    DraftSlip draft;

    @Inject
    ChildStrip strip;

    private String id = "";
    private String kind = "";
    private @Nullable LocalDate on;
    private String words = "";
    private transient @Nullable ExclusionSheet sheet;

    public void open() {
        Optional<ExclusionStep> before = it().step(step());
        on = before.map(ExclusionStep::on).orElse(step().planned() ? null : it().today());
        words = before.map(ExclusionStep::words).orElse("");
        draft.open("step-" + step().name().toLowerCase(Locale.ROOT).replace('_', '-'), step().title());
    }

    public ExclusionSheet it() {
        if (sheet == null) {
            sheet = readExclusions.run(strip.id(), Optional.of(id).filter(one -> !one.isEmpty()));
        }
        return sheet;
    }

    /** @throws NotFound if the address names no kind of step, or there is no exclusion */
    public StepKind step() {
        if (it().chosen().isEmpty()) {
            throw new NotFound("Exclusion");
        }
        return Stream.of(StepKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("Page"));
    }

    /** Of what the form shows; 0 where nothing was said. */
    public int version() {
        return it().step(step())
                .map(one -> (int) one.recordedAt().getEpochSecond())
                .orElse(0);
    }

    public String answer() {
        return Text.say("exclusion.count.ask." + step(), strip.forename());
    }

    public String lead() {
        Exclusion one = it().chosen().orElseThrow(() -> new NotFound("Exclusion"));
        return Text.say("exclusion.record.step.lead", one.category().title(), ExclusionWords.span(one));
    }

    public String hint() {
        return Text.say(step().planned() ? "exclusion.record.step.on.planned" : "exclusion.record.step.on.done");
    }

    /** Why it is asked for, as far as the rules ask now. */
    public List<Demand> demands() {
        return it().demands().stream()
                .filter(demand -> demand.step().filter(step()::equals).isPresent())
                .toList();
    }

    /** What was said of it before, or none. */
    public List<ExclusionStep> before() {
        return it().step(step()).stream().toList();
    }

    public String back() {
        return "/exclusion/exclusions?child=" + strip.childId() + "&id="
                + it().chosen().map(Exclusion::exclusionId).orElse("");
    }

    public String save() {
        StepKind said = step();
        String exclusion = it().chosen().map(Exclusion::exclusionId).orElse("");
        draft.saving();
        takeExclusionStep.run(strip.id(), exclusion, said, on, words);
        return Told.on(back(), Text.say("exclusion.record.step.saved", said.title()));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String given) {
        id = given == null ? "" : given;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String given) {
        kind = given == null ? "" : given;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate given) {
        on = given;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String given) {
        words = given == null ? "" : given;
    }
}
