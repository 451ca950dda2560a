package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.CountTerms;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.StepKind;
import org.holdfast.web.Text;

/** What the rules ask of the governors, by the days of the term up to and with an exclusion. Source: facts B2. */
final class GovernorDemands {
    private GovernorDemands() {}

    static List<Demand> of(DemandCase at) {
        List<Demand> all = new ArrayList<>();
        all.add(told(at));
        if (mustMeet(at)) {
            all.add(meeting(
                    at, DemandRule.GOVERNORS_MUST_MEET, within(at, at.terms().meetWithin())));
        } else {
            all.add(heard(at));
            all.add(Demand.notReached(
                    DemandRule.GOVERNORS_MUST_MEET,
                    Text.say(
                            "exclusion.count.meet.notReached",
                            number(at),
                            terms(at).governorsMeet())));
        }
        if (meetingHeld(at)) {
            all.add(invited(at, all.get(1)));
        }
        return all;
    }

    static boolean mustMeet(DemandCase at) {
        return at.permanent() || at.examMissed() || at.counted().governorsMeet();
    }

    /** More than 5 days, or more than 10 lunchtimes, which are counted as twice as many. */
    static boolean toldAtOnce(DemandCase at) {
        return mustMeet(at)
                || at.counted().governorsAreTold()
                || at.counted().lunchtimes() > 2 * terms(at).governorsTold();
    }

    private static boolean meetingHeld(DemandCase at) {
        boolean asked = at.taken(StepKind.REPRESENTATIONS_MADE).isPresent();
        return mustMeet(at) || (asked && at.counted().governorsAreTold());
    }

    private static Demand told(DemandCase at) {
        if (toldAtOnce(at)) {
            LocalDate due = at.first().isAfter(at.today()) ? at.today() : at.first();
            return at.asked(
                    DemandRule.GOVERNORS_TOLD_AT_ONCE,
                    StepKind.GOVERNORS_TOLD,
                    Optional.of(due),
                    day -> Text.say(
                            "exclusion.count.told." + why(at),
                            number(at),
                            terms(at).governorsTold()));
        }
        return at.asked(
                DemandRule.GOVERNORS_TOLD_EACH_TERM,
                StepKind.GOVERNORS_TOLD,
                at.walk().lastOfTerm(at.first()),
                day -> Text.say("exclusion.count.told.term", number(at), day));
    }

    private static String why(DemandCase at) {
        return at.permanent() ? "permanent" : at.examMissed() ? "exam" : "days";
    }

    /** Up to 15 days in the term: the governors meet only because the parents ask, and up to 5 they only consider it. */
    private static Demand heard(DemandCase at) {
        boolean meets = at.counted().governorsAreTold();
        DemandRule rule = meets ? DemandRule.GOVERNORS_HEAR_PARENTS : DemandRule.GOVERNORS_CONSIDER;
        Optional<LocalDate> by = within(at, at.terms().hearWithin());
        if (at.taken(StepKind.REPRESENTATIONS_MADE).isPresent()) {
            return meeting(at, rule, meets ? by : Optional.empty());
        }
        return new Demand(
                rule,
                meets ? DemandState.PASSED : DemandState.NOT_REACHED,
                meets ? by : Optional.empty(),
                Text.say(
                        meets ? "exclusion.count.heard" : "exclusion.count.considered",
                        number(at),
                        at.terms().hearWithin(),
                        DemandCase.day(by)),
                Optional.of(StepKind.REPRESENTATIONS_MADE),
                "");
    }

    /** Held; else arranged, on its day; else to be arranged by the last day that is allowed. */
    private static Demand meeting(DemandCase at, DemandRule rule, Optional<LocalDate> by) {
        return at.taken(StepKind.GOVERNORS_MET)
                .map(met -> Demand.done(rule, met.sentence(), StepKind.GOVERNORS_MET))
                .orElseGet(() -> at.taken(StepKind.GOVERNORS_MEET)
                        .map(planned -> Demand.by(
                                at.today(),
                                rule,
                                Optional.of(planned.on()),
                                late(planned.on(), by)
                                        ? Text.say("exclusion.count.meet.late", planned.sentence(), DemandCase.day(by))
                                        : planned.sentence(),
                                StepKind.GOVERNORS_MET))
                        .orElseGet(() -> Demand.by(
                                at.today(),
                                rule,
                                by,
                                Text.say("exclusion.count.meet." + rule, number(at), DemandCase.day(by)),
                                rule == DemandRule.GOVERNORS_CONSIDER
                                        ? StepKind.GOVERNORS_MET
                                        : StepKind.GOVERNORS_MEET)));
    }

    private static boolean late(LocalDate planned, Optional<LocalDate> by) {
        return by.filter(planned::isAfter).isPresent();
    }

    /** Before the meeting, of which it takes the day. */
    private static Demand invited(DemandCase at, Demand meeting) {
        return at.asked(
                DemandRule.PARTNERS_ARE_INVITED,
                StepKind.PARTNERS_INVITED,
                meeting.due().or(() -> at.taken(StepKind.GOVERNORS_MET).map(DemandCase.Taken::on)),
                day -> Text.say("exclusion.count.invited." + (at.inCare() ? "care" : "worker"), day));
    }

    private static Optional<LocalDate> within(DemandCase at, int days) {
        return at.walk().after(at.first(), days);
    }

    private static String number(DemandCase at) {
        return Days.number(at.counted().termSessions());
    }

    private static CountTerms terms(DemandCase at) {
        return at.counted().terms();
    }
}
