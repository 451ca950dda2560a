package org.holdfast.monitoring.inspection;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.attendance.Tally;
import org.holdfast.exclusion.Days;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Rule;
import org.holdfast.monitoring.filter.Area;
import org.holdfast.plan.DueDates;
import org.holdfast.web.Text;

/** The pack's sentences and numbers, the same on page, sheet and paper. */
public record PackWords(ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

    /**
     * A line of the summary.
     *
     * @param of what the number is a part of; empty where it is of nothing
     * @param rule that defines it
     */
    public record Line(String title, Object number, Optional<Integer> of, InspectionRule rule) {
        /** "12 of 93". */
        public String words() {
            return of.map(whole -> whole == 0
                            ? Text.say("monitoring.inspection.of.none")
                            : Text.say("monitoring.inspection.of", number, whole))
                    .orElse(number.toString());
        }
    }

    /** "As at 30 November 2026, as was known on 30 November 2026, 14:05:00". */
    public String pair(AsAt at) {
        return Text.say(
                "monitoring.inspection.pair",
                DAY.format(at.on()),
                MOMENT.format(at.known().atZone(zone)));
    }

    public String title(PackFacts facts) {
        return Text.say("monitoring.inspection.title.of", facts.authority());
    }

    public List<Line> lines(PackSummary sum) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("children", sum.children(), InspectionRule.IN_CARE_ON_THE_DAY));
        lines.add(part("inside", sum.inside(), sum.children(), InspectionRule.IN_CARE_ON_THE_DAY));
        lines.add(part("outside", sum.outside(), sum.children(), InspectionRule.IN_CARE_ON_THE_DAY));
        lines.add(part("noSchool", sum.withoutPlace(), sum.children(), InspectionRule.IN_CARE_ON_THE_DAY));
        lines.add(part("approved", sum.approved(), sum.children(), InspectionRule.IN_CARE_ON_THE_DAY));
        sum.dates()
                .forEach((kind, number) -> lines.add(
                        new Line(state(kind), number, Optional.of(sum.children()), InspectionRule.NEXT_DATE)));
        lines.add(line("approvals", sum.approvals(), InspectionRule.APPROVED_IN_TIME));
        lines.add(part("inTime", sum.inTime(), sum.dated(), InspectionRule.APPROVED_IN_TIME));
        sum.ratings()
                .forEach((result, number) -> lines.add(new Line(
                        Text.say("monitoring.inspection.rated", result),
                        number,
                        Optional.of(sum.children()),
                        InspectionRule.LAST_RATING)));
        lines.add(part("unrated", sum.without(), sum.children(), InspectionRule.LAST_RATING));
        lines.add(new Line(
                Text.say("monitoring.inspection.line.attendance"),
                attended(sum.attendance()),
                Optional.empty(),
                InspectionRule.YEAR_TO_DATE));
        lines.add(part("persistent", sum.persistent(), sum.marked(), InspectionRule.YEAR_TO_DATE));
        lines.add(part("suspended", sum.suspendedChildren(), sum.children(), InspectionRule.BEGUN_THIS_YEAR));
        lines.add(line("suspensions", sum.suspensions(), InspectionRule.BEGUN_THIS_YEAR));
        lines.add(line("days", Days.number(sum.sessions()), InspectionRule.BEGUN_THIS_YEAR));
        lines.add(line("permanent", sum.permanent(), InspectionRule.BEGUN_THIS_YEAR));
        return List.copyOf(lines);
    }

    private static Line line(String key, Object number, InspectionRule rule) {
        return new Line(Text.say("monitoring.inspection.line." + key), number, Optional.empty(), rule);
    }

    private static Line part(String key, int number, int of, InspectionRule rule) {
        return new Line(Text.say("monitoring.inspection.line." + key), number, Optional.of(of), rule);
    }

    /** With the sums from which it is worked out. */
    private static String attended(Tally tally) {
        return tally.attendance()
                .map(rate -> Text.say(
                        "monitoring.inspection.attended",
                        rate.toPlainString(),
                        String.valueOf(tally.attending()),
                        String.valueOf(tally.possible())))
                .orElseGet(() -> Text.say("monitoring.inspection.attended.none"));
    }

    static String state(DueDates.Count kind) {
        return Text.say("monitoring.inspection.state." + kind.name());
    }

    static String area(Optional<Area> area) {
        return Text.say("monitoring.inspection.area." + area.map(Area::name).orElse("NONE"));
    }

    /** What every reader of the pack should know. */
    public static List<Rule> rules() {
        return List.of(InspectionRule.values()).stream()
                .filter(rule -> rule != InspectionRule.DAY_IS_PAST && rule != InspectionRule.INSTANT_IS_PAST)
                .<Rule>map(rule -> rule)
                .toList();
    }
}
