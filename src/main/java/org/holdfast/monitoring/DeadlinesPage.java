package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.holdfast.plan.DueRule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** First page of a designated teacher: my children by next deadline. */
@Named
@ViewScoped
public class DeadlinesPage implements Serializable {
    @Inject
    transient ReadDeadlines readDeadlines;

    @Inject
    transient Show words;

    @Inject
    transient Clock clock;

    private Deadlines.Show show = Deadlines.Show.ALL;
    private int sheet = 1;
    private transient @Nullable Deadlines deadlines;

    /** @param number of the part of the list to show, as the address says it */
    public void open(String number) {
        sheet = Addresses.number(number);
        it();
    }

    public Deadlines it() {
        if (deadlines == null) {
            deadlines = readDeadlines.run(show, sheet);
        }
        return deadlines;
    }

    public String answer() {
        int all = it().all() - it().exempt();
        if (it().all() == 0) {
            return Text.say("monitoring.deadlines.none");
        }
        if (it().mine() == 0) {
            return Text.say("monitoring.deadlines.answer.nobody");
        }
        return all == 1
                ? Text.say("monitoring.deadlines.answer.one")
                : Text.say("monitoring.deadlines.answer", it().mine(), all);
    }

    public boolean shows(String name) {
        return show.name().equals(name);
    }

    public String group(Deadlines.Group group) {
        return Text.say("monitoring.deadlines.group." + group.when().name().toLowerCase(Locale.ROOT));
    }

    public String count(Deadlines.Group group) {
        return group.rows().size() == group.count()
                ? String.valueOf(group.count())
                : Text.say("monitoring.deadlines.group.part", group.rows().size(), group.count());
    }

    /** Whom the plan waits for, where it is not the reader's turn. */
    public String waitsFor(Deadline row) {
        if (row.gap().isPresent()) {
            return row.gap().get().owner();
        }
        return row.go().flatMap(Deadline.Go::waitsFor).orElseGet(() -> approver(row));
    }

    private static String approver(Deadline row) {
        return row.child()
                .care()
                .filter(care -> row.child().lookedAfter())
                .flatMap(care -> care.authority())
                .map(authority -> Text.say("monitoring.waits.virtualSchool", authority))
                .orElseGet(() -> Text.say("monitoring.waits.colleague"));
    }

    /** The one next step in words. */
    public String step(Deadline row) {
        return row.go()
                .map(go -> Text.say("monitoring.go." + go.key(), go.version(), go.term()))
                .or(() -> row.next()
                        .map(flag -> Text.say(
                                "monitoring.next." + flag.reason().name().toLowerCase(Locale.ROOT))))
                .orElse("");
    }

    /** Since when the plan waits for that step. */
    public String since(Deadline row) {
        return row.go()
                .flatMap(Deadline.Go::since)
                .map(at -> Text.say("monitoring.go.since", words.day(LocalDate.ofInstant(at, clock.getZone()))))
                .orElse("");
    }

    public String more(Deadline row) {
        return Text.say("monitoring.deadlines.more", row.more());
    }

    /** Class of the button: filled only where the day is near. */
    public String button(Deadline row) {
        return "hf-button hf-button--small" + (row.near() ? " hf-button--first" : "");
    }

    /** Where the dates come from. */
    public List<DueRule> rules() {
        return List.of(DueRule.values());
    }

    public String shown() {
        return Addresses.shown(it().sheet());
    }

    public String previousHref() {
        return it().sheet().previous(this::href);
    }

    public String nextHref() {
        return it().sheet().next(this::href);
    }

    private String href(String number) {
        return "?show=" + getShow() + "&page=" + number;
    }

    public String getShow() {
        return show.name().toLowerCase(Locale.ROOT);
    }

    public void setShow(@Nullable String name) {
        show = Addresses.choice(Deadlines.Show.class, name, Deadlines.Show.ALL);
    }
}
