package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionStep;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.StepKind;
import org.holdfast.school.Terms;
import org.holdfast.web.Text;

/**
 * One exclusion with all that the rules look at.
 *
 * @param first day of it
 * @param lost the school days on which it takes sessions; none of a permanent one, which goes on
 * @param counted half days of the term and year up to and with it
 * @param done what was done or planned, the one that counts of each kind
 * @param inCare today; for the rules to ask, and shown only to those who may know
 */
record DemandCase(
        Category category,
        boolean inForce,
        LocalDate first,
        List<LocalDate> lost,
        boolean examMissed,
        DayCount counted,
        Map<StepKind, Taken> done,
        Terms.Calendar calendar,
        DemandTerms terms,
        boolean inCare,
        LocalDate today) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** What was done or is planned. */
    record Taken(LocalDate on, String words, String by) {
        /** "Mon 23 Nov: sent by e-mail. Said by Helen Prior." */
        String sentence() {
            return Text.say("exclusion.count.done", DAY.format(on), words, by);
        }
    }

    static DemandCase of(InHand hand, Exclusion one, List<ExclusionStep> steps) {
        return new DemandCase(
                one.category(),
                one.inForce(),
                one.from(),
                one.lost(hand.calendar(one.schoolId())).stream()
                        .map(Slot::day)
                        .distinct()
                        .toList(),
                one.examMissed(),
                hand.countUpTo(one),
                steps.stream()
                        .filter(step -> step.exclusionId().equals(one.exclusionId()))
                        .collect(Collectors.toMap(
                                ExclusionStep::kind,
                                step -> new Taken(step.on(), step.words(), step.saidBy()),
                                (latest, earlier) -> latest)),
                hand.calendar(one.schoolId()),
                DemandTerms.of(hand.settings()),
                hand.inCare(),
                hand.today());
    }

    boolean permanent() {
        return category == Category.PERMANENT;
    }

    SchoolDayWalk walk() {
        return new SchoolDayWalk(calendar);
    }

    Optional<Taken> taken(StepKind kind) {
        return Optional.ofNullable(done.get(kind));
    }

    /** The school day on which the child is back; empty for a permanent one and beyond the known terms. */
    Optional<LocalDate> back() {
        return lost.isEmpty() || permanent() ? Optional.empty() : walk().after(lost.get(lost.size() - 1), 1);
    }

    /** The exclusion's first, second or later school day; empty where it is shorter. */
    Optional<LocalDate> schoolDay(int number) {
        return permanent()
                ? walk().nth(first, number)
                : lost.stream().skip(number - 1L).findFirst();
    }

    /** Done as it was said, or asked for by its due day. */
    Demand asked(DemandRule rule, StepKind step, Optional<LocalDate> due, Function<String, String> words) {
        return taken(step)
                .map(one -> Demand.done(rule, one.sentence(), step))
                .orElseGet(() -> Demand.by(today, rule, due, words.apply(day(due)), step));
    }

    /** "Thu 26 Nov", or that the school's terms of then are not known. */
    static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElseGet(() -> Text.say("exclusion.count.dayUnknown"));
    }
}
