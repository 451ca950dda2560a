package org.holdfast.exclusion.count;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.child.ChildStrip;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionRule;
import org.holdfast.exclusion.StepKind;
import org.holdfast.exclusion.register.RegisterQuarrel;
import org.holdfast.kernel.Rule;
import org.holdfast.school.School;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** A child's suspensions and exclusions: where the chosen one stands, what they count to, what the rules ask now. */
@Named
@ViewScoped
public class ExclusionsPage implements Serializable {
    @Inject
    transient ReadExclusions readExclusions;

    @Inject
    transient Acting acting;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private String id = "";
    private transient @Nullable ExclusionSheet sheet;

    public ExclusionSheet it() {
        if (sheet == null) {
            sheet = readExclusions.run(strip.id(), Optional.of(id).filter(one -> !one.isEmpty()));
        }
        return sheet;
    }

    /** Reads what there is, so that an exclusion of another child is not found. */
    public void open() {
        it();
    }

    /** The chosen one, or none. */
    public List<Exclusion> chosen() {
        return it().chosen().stream().toList();
    }

    /** Of the chosen one, for the parts of this page that others bring; empty where there is none. */
    public String chosenId() {
        return it().chosen().map(Exclusion::exclusionId).orElse("");
    }

    public String answer() {
        return it().chosen()
                .map(one -> words(one).answer())
                .orElseGet(() -> Text.say("exclusion.record.answer.none", strip.forename()));
    }

    public String lead() {
        return it().chosen()
                .map(one -> (words(one).lead() + " " + words(one).homecoming()).strip())
                .orElseGet(() -> Text.say("exclusion.record.lead.none"));
    }

    private ExclusionWords words(Exclusion one) {
        return new ExclusionWords(strip.forename(), one, it().back(), it().today());
    }

    public String school() {
        return it().school().map(School::name).orElse("");
    }

    /** Why, and for who reads all of it, who entered it and when. */
    public String meta(Exclusion one) {
        return it().whole()
                ? Text.say("exclusion.record.meta", firstReason(), show.when(one.recordedAt()), one.saidBy())
                : Text.say("exclusion.record.meta.reason", firstReason());
    }

    private String firstReason() {
        return it().reasons().stream().findFirst().orElse("");
    }

    /** What was believed before, the latest first. */
    public List<Exclusion> earlier() {
        return it().history().stream().filter(row -> !row.known()).toList();
    }

    public String quarrelDays(RegisterQuarrel quarrel) {
        String days = quarrel.from().equals(quarrel.to())
                ? show.date(quarrel.from())
                : Text.say("exclusion.record.fromTo", show.date(quarrel.from()), show.date(quarrel.to()));
        return Text.say("exclusion.register.sessions", quarrel.sessions().size(), days);
    }

    /** "Alan Reeve, head". */
    public String decider(Exclusion one) {
        return Text.say(
                "exclusion.record.by",
                one.decided().name(),
                one.decided().capacity().title());
    }

    /** Who ended it and why; empty while it stands. */
    public String ended(Exclusion one) {
        return one.ended()
                .map(who -> Text.say(
                        "exclusion.record.endedBy",
                        one.status().title(),
                        who.name(),
                        it().endReason().orElse("")))
                .orElse("");
    }

    public String begins(Exclusion one) {
        return ExclusionWords.session(one.time().first());
    }

    public String ends(Exclusion one) {
        return one.time().last().map(ExclusionWords::session).orElseGet(() -> Text.say("exclusion.record.noEnd"));
    }

    public String span(Exclusion one) {
        return ExclusionWords.span(one);
    }

    public String kind(Exclusion one) {
        return ExclusionWords.kind(one);
    }

    public String days(int sessions) {
        return Days.number(sessions);
    }

    public String dayWords(int sessions) {
        return Days.words(sessions);
    }

    /** This term and this school year; none for a reader who was only told. */
    public List<CountCard> counts() {
        return it().counts().stream().toList();
    }

    public Rule served() {
        return ExclusionRule.SERVED_DAYS_STAY;
    }

    public boolean mayRecord() {
        return it().whole() && acting.actor().may(Task.RECORD_EXCLUSION);
    }

    public boolean mayFollowUp() {
        return it().whole() && acting.actor().may(Task.FOLLOW_UP_EXCLUSION);
    }

    public String stepHref(StepKind kind) {
        return "/exclusion/step?child=" + strip.childId() + "&id=" + chosenId() + "&kind=" + kind;
    }

    /** What writes a demand's next step down, or changes what was written. */
    public String stepWords(Demand demand) {
        return demand.step()
                .map(kind -> Text.say(
                        demand.state() == DemandState.DONE ? "exclusion.count.change" : "exclusion.count.do." + kind))
                .orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String one) {
        id = one == null ? "" : one;
    }
}
