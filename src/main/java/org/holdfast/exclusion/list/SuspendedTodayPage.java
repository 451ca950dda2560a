package org.holdfast.exclusion.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.ExclusionRule;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Who is suspended today, until when, and how many days that makes. */
@Named
@RequestScoped
public class SuspendedTodayPage {
    @Inject
    ListToday listToday;

    @Inject
    Show show;

    private ListToday.@Nullable Today today;

    public ListToday.Today it() {
        if (today == null) {
            today = listToday.run();
        }
        return today;
    }

    /** "3 children are suspended today; 1 has passed 5 days this term." */
    public String answer() {
        int out = it().lines().size();
        return it().passed() == 0
                ? Text.say("exclusion.list.today.answer", out)
                : Text.say(
                        "exclusion.list.today.answer.passed",
                        out,
                        it().passed(),
                        it().lines().stream()
                                .map(line -> line.count().terms().governorsTold())
                                .max(Integer::compare)
                                .orElseThrow());
    }

    /** "Fri 27 Nov 2026", with the session where it is not the whole day. */
    public String since(TodayLine line) {
        Slot first = line.of().exclusion().time().first();
        return first.session() == Session.AFTERNOON && line.of().kind() != Category.LUNCHTIME
                ? Text.say("exclusion.list.afternoon", show.date(first.day()))
                : show.date(first.day());
    }

    public String until(TodayLine line) {
        return line.out().until().map(this::until).orElseGet(() -> Text.say("exclusion.list.today.noEnd"));
    }

    private String until(Slot last) {
        return last.session() == Session.MORNING
                ? Text.say("exclusion.list.morning", show.date(last.day()))
                : show.date(last.day());
    }

    /** The day the child is back; for how long the school calendar is not known, nothing. */
    public String back(TodayLine line) {
        if (line.of().kind() == Category.PERMANENT) {
            return Text.say("exclusion.list.today.noReturn");
        }
        return line.back().map(this::back).orElseGet(() -> Text.say("exclusion.list.today.backUnknown"));
    }

    private String back(Slot first) {
        LocalDate day = first.day();
        return first.session() == Session.AFTERNOON
                ? Text.say("exclusion.list.afternoon", show.date(day))
                : show.date(day);
    }

    /** "3 this term, 5.5 of 45 this school year". */
    public String days(TodayLine line) {
        DayCount count = line.count();
        return Text.say(
                "exclusion.list.today.days",
                Days.number(count.termSessions()),
                Days.number(count.yearSessions()),
                count.terms().limit());
    }

    /** Which count has been passed, the gravest; empty for none. */
    public String passed(TodayLine line) {
        DayCount count = line.count();
        if (count.overLimit()) {
            return Text.say("exclusion.list.passed.year", count.terms().limit());
        }
        if (count.governorsMeet()) {
            return Text.say("exclusion.list.passed.term", count.terms().governorsMeet());
        }
        return count.governorsAreTold()
                ? Text.say("exclusion.list.passed.term", count.terms().governorsTold())
                : "";
    }

    public String passedKind(TodayLine line) {
        return line.count().overLimit() || line.count().governorsMeet() ? "act" : "soon";
    }

    /** Whether the list knows of any line who has acknowledged it. */
    public boolean knowsWhoAcknowledged() {
        return it().lines().stream().anyMatch(line -> line.acknowledged().isPresent());
    }

    public boolean unacknowledged(TodayLine line) {
        return !line.acknowledged().orElse(true);
    }

    public Rule rule() {
        return ExclusionRule.LENGTH_IN_SESSIONS;
    }
}
