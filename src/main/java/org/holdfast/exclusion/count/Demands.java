package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionStep;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.StepKind;
import org.holdfast.web.Text;

/** What the rules ask of an exclusion, worked out each time anew; nothing is ticked by itself. Source: facts B2. */
public final class Demands {
    private Demands() {}

    /** The most pressing first. @param steps what was done or is planned of the child's exclusions */
    public static List<Demand> of(InHand hand, Exclusion one, List<ExclusionStep> steps) {
        return of(DemandCase.of(hand, one, steps));
    }

    static List<Demand> of(DemandCase at) {
        if (!at.inForce()) {
            return List.of();
        }
        List<Demand> all = new ArrayList<>();
        if (at.category() != Category.LUNCHTIME) {
            work(at).ifPresent(all::add);
            all.add(provision(at));
        }
        all.addAll(GovernorDemands.of(at));
        if (at.category() == Category.SUSPENSION) {
            all.add(wayBack(at));
        }
        if (!at.permanent()) {
            all.add(limit(at));
        }
        all.sort(Comparator.comparing(Demand::state)
                .thenComparing(one -> one.due().orElse(LocalDate.MAX)));
        return List.copyOf(all);
    }

    /** Not asked for where full-time education begins on the first day. */
    private static Optional<Demand> work(DemandCase at) {
        Optional<LocalDate> due = at.schoolDay(1);
        boolean provided = at.taken(StepKind.PROVISION)
                .filter(from -> !from.on().isAfter(due.orElse(at.first())))
                .isPresent();
        return provided && at.taken(StepKind.WORK_SET).isEmpty()
                ? Optional.empty()
                : Optional.of(at.asked(
                        DemandRule.WORK_IS_SET, StepKind.WORK_SET, due, day -> Text.say("exclusion.count.work", day)));
    }

    private static Demand provision(DemandCase at) {
        int number = at.terms().providedFrom();
        String whose = Text.say(at.terms().own() ? "exclusion.count.whose.own" : "exclusion.count.whose.law", number);
        return provision(at, number, at.schoolDay(number)).says(whose);
    }

    private static Demand provision(DemandCase at, int number, Optional<LocalDate> due) {
        DemandRule rule = at.permanent() ? DemandRule.AUTHORITY_PROVIDES : DemandRule.SCHOOL_PROVIDES;
        Optional<DemandCase.Taken> from = at.taken(StepKind.PROVISION);
        if (from.isPresent()) {
            boolean late = due.filter(from.get().on()::isAfter).isPresent()
                    && from.get().on().isAfter(at.today());
            String words = from.get().sentence();
            return late
                    ? Demand.by(
                            at.today(),
                            rule,
                            due,
                            Text.say("exclusion.count.provision.late", words, DemandCase.day(due)),
                            StepKind.PROVISION)
                    : Demand.done(rule, words, StepKind.PROVISION);
        }
        int lost = at.lost().size();
        return !at.permanent() && due.isEmpty()
                ? Demand.notReached(rule, Text.say("exclusion.count.provision.short", number, lost))
                : Demand.by(
                        at.today(),
                        rule,
                        due,
                        Text.say("exclusion.count.provision", number, DemandCase.day(due)),
                        StepKind.PROVISION);
    }

    /** The meeting is held on the day of return at the latest. */
    private static Demand wayBack(DemandCase at) {
        return at.taken(StepKind.REINTEGRATION_HELD)
                .map(held -> Demand.done(DemandRule.MEETS_BEFORE_RETURN, held.sentence(), StepKind.REINTEGRATION_HELD))
                .orElseGet(() -> at.taken(StepKind.REINTEGRATION_MEETING)
                        .map(planned -> Demand.by(
                                at.today(),
                                DemandRule.MEETS_BEFORE_RETURN,
                                Optional.of(planned.on()),
                                planned.sentence(),
                                StepKind.REINTEGRATION_HELD))
                        .orElseGet(() -> Demand.by(
                                at.today(),
                                DemandRule.MEETS_BEFORE_RETURN,
                                at.back(),
                                Text.say("exclusion.count.wayBack", DemandCase.day(at.back())),
                                StepKind.REINTEGRATION_MEETING)));
    }

    private static Demand limit(DemandCase at) {
        String used = Days.number(at.counted().yearSessions());
        int most = at.counted().terms().limit();
        boolean reached = at.counted().sessionsLeft() == 0;
        String key = at.counted().overLimit() ? "over" : reached ? "reached" : "left";
        return new Demand(
                DemandRule.AT_MOST_45_DAYS,
                reached ? DemandState.PASSED : DemandState.NOT_REACHED,
                Optional.empty(),
                Text.say(
                        "exclusion.count.limit." + key,
                        used,
                        most,
                        Days.words(at.counted().sessionsLeft())),
                Optional.empty(),
                "");
    }
}
