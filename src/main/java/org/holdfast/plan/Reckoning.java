package org.holdfast.plan;

import static org.holdfast.plan.DueRule.*;
import static org.holdfast.school.Setting.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildState;
import org.holdfast.child.ChildState.Since;
import org.holdfast.school.Setting;
import org.holdfast.school.Term;
import org.holdfast.web.Text;

/**
 * Works out when the plan of one child is due. Statutory and local dates are for children in care under 18; short breaks
 * make none. Source: facts C3, safeguards 3, 5 and 9.
 */
final class Reckoning {
    private static final int STARTED = 10;
    private static final int READY = 20;
    private static final int CHANGED = 20;
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
            facts.plan().flatMap(PlanFacts.PlanDates::confirmedAt).ifPresent(this::changes);
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

    /** The home at the start of care is no change; nor is what was known when the plan was last confirmed. */
    private void changes(Instant confirmed) {
        state.school()
                .flatMap(school -> changed(school, confirmed))
                .ifPresent(day -> counted(
                        AFTER_SCHOOL_CHANGE,
                        "after_school_change",
                        SCHOOL_CHANGE_WORKING_DAYS,
                        CHANGED,
                        day,
                        "/plan/confirm"));
        state.home()
                .filter(home -> state.inCareSince().filter(home.from()::isAfter).isPresent()
                        || state.inCareSince().isEmpty())
                .flatMap(home -> changed(home, confirmed))
                .ifPresent(day -> counted(
                        AFTER_PLACEMENT_CHANGE,
                        "after_placement_change",
                        PLACEMENT_CHANGE_WORKING_DAYS,
                        CHANGED,
                        day,
                        "/plan/confirm"));
    }

    /** The day of a change, or the day on which an earlier one became known. */
    private Optional<LocalDate> changed(Since since, Instant confirmed) {
        if (since.from().isAfter(periods.day(confirmed))) {
            return Optional.of(since.from());
        }
        return since.knownAt().isAfter(confirmed) ? Optional.of(periods.day(since.knownAt())) : Optional.empty();
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
