package org.holdfast.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Match;
import org.holdfast.exclusion.CensusTerms;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.ExcludedTime;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.file.ExclusionRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.School;
import org.holdfast.school.Terms;

/** Finds the child, the school and the exclusion held for each row of a census, and puts aside what cannot be placed. */
final class CensusSorting {
    /**
     * The records beside which rows are looked at.
     *
     * @param matches by key of the pupil
     * @param calendars by id of the school
     * @param codes every reason there ever was
     */
    record Records(
            Map<String, Match> matches,
            Map<ChildId, List<Enrolment>> rolls,
            SchoolsOfFile schools,
            Map<String, Terms.Calendar> calendars,
            Map<ChildId, List<Exclusion>> held,
            Set<String> codes) {}

    private final Records records;
    private final String reasonsHeading;
    private final List<CensusCase> aside = new ArrayList<>();
    private final List<CensusCase.Placed> placed = new ArrayList<>();

    CensusSorting(Records records, String reasonsHeading) {
        this.records = records;
        this.reasonsHeading = reasonsHeading;
    }

    static String words(CensusTerms terms) {
        return terms.category().title()
                + (terms.sessions() == 0 ? "" : ", " + Days.words(terms.sessions()))
                + " from " + PlainDay.of(terms.firstDay()) + ": " + String.join(", ", terms.reasons());
    }

    void wrong(List<FileProblem> problems) {
        problems.forEach(problem -> aside.add(CensusCase.invalid(problem, "")));
    }

    void take(ExclusionRow row) {
        String key = PupilMatches.keyOf(row.pupil());
        Match match = records.matches().getOrDefault(key, new Match.Nobody(false));
        if (match instanceof Match.Known known) {
            place(row, key, known.child());
        } else if (match instanceof Match.Review review && PupilMatches.asks(review)) {
            aside.add(CensusCase.unclear(
                    row.line(),
                    RowOutcome.REVIEW,
                    words(row.terms()),
                    review.why().sentence(),
                    review.candidate().isPresent() ? "" : "Correct it in your system and send again",
                    key,
                    review.candidate()));
        } else {
            aside.add(CensusCase.unclear(
                    row.line(),
                    RowOutcome.UNKNOWN,
                    "",
                    PupilMatches.unknown(row.pupil()),
                    PupilMatches.LEAVE,
                    "",
                    Optional.empty()));
        }
    }

    private void place(ExclusionRow row, String key, Child child) {
        CensusTerms terms = row.terms();
        Optional<String> unknown = terms.reasons().stream()
                .filter(code -> !records.codes().contains(code))
                .findFirst();
        if (unknown.isPresent()) {
            wrong(
                    row,
                    key,
                    reasonsHeading,
                    FileProblem.quoted(unknown.get()) + " is no reason code of the census",
                    "Use a code of the census, such as DB");
            return;
        }
        Optional<String> school = school(row, key, child);
        if (school.isEmpty()) {
            return;
        }
        Terms.Calendar calendar = records.calendars().getOrDefault(school.get(), new Terms.Calendar(List.of()));
        Optional<ExcludedTime> time = terms.time(calendar);
        if (time.isEmpty()) {
            wrong(
                    row,
                    key,
                    "",
                    "No term dates are known for that time",
                    "Ask your administrator to enter the terms, then send again");
            return;
        }
        placed.add(new CensusCase.Placed(
                row.line(), key, child, school.get(), calendar, terms, time.get(), held(child, terms)));
    }

    private void wrong(ExclusionRow row, String key, String column, String what, String cure) {
        aside.add(CensusCase.invalid(new FileProblem(row.line(), column, what, cure), key));
    }

    /** The one the row names, or else the main one of the first day. */
    private Optional<String> school(ExclusionRow row, String key, Child child) {
        SchoolsOfFile schools = records.schools();
        Optional<String> named = schools.of(row.school()).map(School::id);
        List<Enrolment> there = records.rolls().getOrDefault(child.id(), List.of()).stream()
                .filter(place -> place.holdsOn(row.terms().firstDay()))
                .filter(place -> named.map(place.schoolId()::equals)
                        .orElseGet(() -> schools.mayMean(row.school(), place.schoolId())))
                .sorted(Comparator.comparing(Enrolment::kind))
                .toList();
        if (there.isEmpty()) {
            boolean nowhere = row.school().said() && named.isEmpty();
            wrong(
                    row,
                    key,
                    "",
                    nowhere
                            ? "No school here has the " + row.school().words()
                            : "The child was on no such school’s roll on "
                                    + PlainDay.of(row.terms().firstDay()),
                    nowhere
                            ? "Correct it, or ask your administrator to write the number down"
                            : "Correct the day, or the enrolment in the child’s record");
            return Optional.empty();
        }
        return Optional.of(there.get(0).schoolId());
    }

    /** The same child, first day and category; one that stands before one that was cancelled. */
    private Optional<Exclusion> held(Child child, CensusTerms terms) {
        return records.held().getOrDefault(child.id(), List.of()).stream()
                .filter(one -> one.category() == terms.category() && one.from().equals(terms.firstDay()))
                .min(Comparator.comparingInt(one -> one.inForce() ? 0 : 1));
    }

    List<CensusCase.Placed> placed() {
        return placed;
    }

    List<CensusCase> aside() {
        return aside;
    }
}
