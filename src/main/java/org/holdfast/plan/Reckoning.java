package org.holdfast.plan;

import static org.holdfast.plan.DueRule.*;
import static org.holdfast.school.Setting.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.ChildState;
import org.holdfast.plan.Occasion.Kind;
import org.holdfast.school.Setting;
import org.holdfast.school.Term;
import org.holdfast.web.Text;

/**
 * Works out when the plan of one child is due. Statutory and local dates are for children in care under 18; short breaks
 * make none. After a suspension the voluntary plan of any other child has no date but the agreed one either: there
 * {@link Judgement#unchanged} alone asks what changed. Source: facts C3, safeguards 3, 5 and 9.
 */
final class Reckoning {
    private static final int STARTED = 10;
    private static final int READY = 20;
    private static final int CHANGED = 20;
    private static final int EXCLUDED = 10;
    private static final int ADULT = 18;

    private final PlanFacts facts;
    private final ChildState state;
    private final Periods periods;
    private final LocalDate today;
    private final List<DueDate> dates = new ArrayList<>();

    Reckoning(PlanFacts facts, Periods periods, LocalDate today) {
        this.facts = facts;
        this.state = facts.state();
        this.periods = periods;
        this.today = today;
    }

    /** In order of time. */
    List<DueDate> open() {
        if (state.shortBreaks()) {
            return List.of();
        }
        LocalDate adult = state.bornOn().plusYears(ADULT);
        if (state.lookedAfter() && today.isBefore(adult)) {
            inCare();
            dates.removeIf(date -> !date.day().isBefore(adult));
        }
        facts.plan()
                .flatMap(PlanFacts.PlanDates::reviewOn)
                .ifPresent(
                        day -> dates.add(date(day, AGREED_DATE, "agreed_date", AGREED_DATE.source(), "/plan/review")));
        dates.sort(Comparator.comparing(DueDate::day).thenComparing(DueDate::rule));
        return List.copyOf(dates);
    }

    private void inCare() {
        Optional<Instant> approved = facts.plan().flatMap(PlanFacts.PlanDates::approvedAt);
        boolean approvedInCare = approved.filter(at ->
                        state.inCareSince().filter(periods.day(at)::isBefore).isEmpty())
                .isPresent();
        if (approvedInCare) {
            LocalDate reviewed = periods.day(approved.orElseThrow());
            LocalDate term =
                    periods.calendar().termOf(reviewed).map(Term::firstDay).orElse(reviewed);
            periods.calendar().termAfter(term).ifPresent(this::everyTerm);
            changes();
        } else if (state.inCareSince().isPresent()) {
            first(state.inCareSince().get());
        } else {
            periods.calendar().terms().stream()
                    .filter(term -> !term.lastDay().isBefore(today))
                    .findFirst()
                    .ifPresent(this::everyTerm);
        }
    }

    private void first(LocalDate since) {
        if (facts.plan().isEmpty()) {
            counted(STARTED_IN_TIME, "started_in_time", PEP_STARTED_WORKING_DAYS, STARTED, since, "/plan/plan");
        }
        counted(READY_FOR_FIRST_REVIEW, "ready_for_first_review", PEP_READY_WORKING_DAYS, READY, since, "/plan/plan");
    }

    private void everyTerm(Term term) {
        String own = term.cutOff().isPresent() ? "cut_off" : "term_end";
        dates.add(date(
                periods.calendar().cutOff(term),
                REVIEWED_EVERY_TERM,
                own,
                REVIEWED_EVERY_TERM.source() + "; " + Text.say("plan.due." + own),
                "/plan/plan",
                term.name(),
                String.valueOf(term.firstDay().getYear())));
    }

    /**
     * A review after each move, and one after all exclusions, by the first of them. The home at the start of care is no
     * change.
     */
    private void changes() {
        List<Occasion> open = Occasion.since(facts, periods);
        from(open.stream().filter(one -> one.kind() == Kind.SCHOOL_CHANGE))
                .ifPresent(day ->
                        changed(AFTER_SCHOOL_CHANGE, "after_school_change", SCHOOL_CHANGE_WORKING_DAYS, CHANGED, day));
        from(open.stream().filter(one -> one.kind() == Kind.PLACEMENT_CHANGE).filter(home -> state.inCareSince()
                        .map(home.day()::isAfter)
                        .orElse(true)))
                .ifPresent(day -> changed(
                        AFTER_PLACEMENT_CHANGE, "after_placement_change", PLACEMENT_CHANGE_WORKING_DAYS, CHANGED, day));
        from(open.stream().filter(one -> one.kind().excludes()))
                .ifPresent(day ->
                        changed(AFTER_SUSPENSION, "after_suspension", SUSPENSION_REVIEW_WORKING_DAYS, EXCLUDED, day));
    }

    private static Optional<LocalDate> from(Stream<Occasion> some) {
        return some.map(Occasion::from).min(Comparator.naturalOrder());
    }

    private void changed(DueRule rule, String key, Setting setting, int otherwise, LocalDate day) {
        counted(rule, key, setting, otherwise, day, "/plan/confirm");
    }

    private void counted(DueRule rule, String key, Setting setting, int otherwise, LocalDate from, String page) {
        int days = Math.max(1, periods.number(setting, otherwise));
        String source = rule.source() + "; " + periods.whose(setting);
        dates.add(date(
                periods.calendar().workingDays().after(from, days), rule, key, source, page, days, Said.day(from)));
    }

    private DueDate date(LocalDate day, DueRule rule, String key, String source, String page, Object... words) {
        return new DueDate(day, rule, key, List.of(words), source, page + "?child=" + facts.id());
    }
}
