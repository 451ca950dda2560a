package org.holdfast.exclusion.count;

import java.util.List;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.Lost;
import org.holdfast.web.Text;

/** What a child's suspensions of a term and of its school year come to, and how it is made up of schools. */
public record CountCard(DayCount count, Shares term, Shares year) {
    /** Days beyond the last mark of the term for which the bar has room. */
    private static final int ROOM = 5;

    static CountCard of(List<Lost> all, DayCount count, String schoolId) {
        return new CountCard(count, Shares.ofTerm(all, count, schoolId), Shares.ofYear(all, count, schoolId));
    }

    /** "8.5 of 45 days this school year". */
    public String title() {
        return Text.say(
                "exclusion.count.year",
                Days.number(count.yearSessions()),
                count.terms().limit());
    }

    /** "across 2 schools"; empty for one. */
    public String schools() {
        return count.schools() > 1 ? Text.say("exclusion.count.schools", count.schools()) : "";
    }

    /** This term and this school year, each with its own marks. */
    public List<LimitBar> bars() {
        String summary = Text.say(
                "exclusion.count.bar.term",
                Days.words(count.termSessions()),
                Text.say("exclusion.count.term." + count.term().name()));
        return List.of(
                LimitBar.of(
                        "term",
                        term,
                        summary,
                        ROOM,
                        count.terms().governorsTold(),
                        count.terms().governorsMeet()),
                LimitBar.of(
                        "year",
                        year,
                        Text.say(
                                "exclusion.count.bar.year",
                                Days.words(count.yearSessions()),
                                count.terms().limit()),
                        0,
                        count.terms().limit()));
    }
}
