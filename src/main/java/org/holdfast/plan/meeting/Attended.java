package org.holdfast.plan.meeting;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.holdfast.attendance.Tally;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.web.Text;

/**
 * A rate of attendance as it was when a version was approved.
 *
 * @param what the days were: {@code YEAR}, {@code TERM} or {@code YEAR_BEFORE}
 * @param asAt day up to which sessions were counted
 * @param noMark sessions without a mark, which are in no other number here
 */
public record Attended(String what, String term, LocalDate from, LocalDate asAt, Tally tally, int noMark) {
    public static Attended read(JsonObject o) {
        int possible = o.getInt("possible");
        Tally tally = new Tally(
                possible,
                o.getInt("attending"),
                o.getInt("authorised"),
                o.getInt("unauthorised"),
                o.getInt("late"),
                possible);
        return new Attended(
                o.getString("what"),
                o.getString("term", ""),
                LocalDate.parse(o.getString("from")),
                LocalDate.parse(o.getString("asAt")),
                tally,
                o.getInt("noMark"));
    }

    public String label() {
        return Text.say(
                "plan.attendance." + what,
                term,
                AcademicYear.of(from.plusMonths(1)).toString());
    }

    public String words() {
        return Text.say("plan.attendance.words", tally.words(), tally.authorised(), tally.unauthorised(), noMark);
    }
}
