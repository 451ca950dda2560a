package org.holdfast.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.child.Child;
import org.holdfast.child.Match;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CensusTerms;
import org.holdfast.exclusion.ExcludedTime;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionCorrected;
import org.holdfast.exclusion.ExclusionImported;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.school.Terms;

/**
 * What comes of one row of a census.
 *
 * @param said in words; kept of the sender's own and of children on roll in the area only
 * @param key of the pupil, for answers; empty of a row that names none
 * @param placed whom and what it is about, once that is sure
 * @param differences for a person to decide
 */
record CensusCase(
        int line,
        RowOutcome outcome,
        String said,
        FileProblem why,
        String note,
        String key,
        Optional<Match.Candidate> candidate,
        Optional<Placed> placed,
        List<Difference> differences) {
    /** Of every row in the table of rows. */
    static final String FILE_KIND = "EXCLUSIONS";

    /**
     * A row whose child, school and sessions are known.
     *
     * @param held the same exclusion as it stands here
     */
    record Placed(
            int line,
            String key,
            Child child,
            String schoolId,
            Terms.Calendar calendar,
            CensusTerms terms,
            ExcludedTime time,
            Optional<Exclusion> held) {
        /** Whether both rows speak of one exclusion. */
        boolean sameAs(Placed other) {
            return terms.category() == other.terms.category()
                    && terms.firstDay().equals(other.terms.firstDay());
        }

        /** Whether they cannot both be: a permanent one ends nothing at another school. */
        boolean meets(Placed other) {
            boolean permanent = terms.category() == Category.PERMANENT || other.terms.category() == Category.PERMANENT;
            return time.meets(other.time) && (!permanent || schoolId.equals(other.schoolId));
        }

        /**
         * What others are to learn of it.
         *
         * @param fresh whether it was not known here before
         * @see ExclusionImportRule#OLD_ROWS_TELL_NOBODY
         */
        DomainEvent happened(String exclusionId, boolean fresh, LocalDate today) {
            if (calendar.schoolDays(terms.firstDay(), today) > ExclusionImportRule.NEWS_DAYS) {
                return new ExclusionImported(child.id(), exclusionId);
            }
            return fresh
                    ? new ExclusionRecorded(child.id(), exclusionId)
                    : new ExclusionCorrected(child.id(), exclusionId);
        }
    }

    static CensusCase invalid(FileProblem problem, String key) {
        return new CensusCase(
                problem.line(),
                RowOutcome.INVALID,
                "",
                problem,
                "",
                key,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Of a child who is not clear, or not known. */
    static CensusCase unclear(
            int line,
            RowOutcome outcome,
            String said,
            String why,
            String cure,
            String key,
            Optional<Match.Candidate> who) {
        return new CensusCase(
                line, outcome, said, new FileProblem(line, "", why, cure), "", key, who, Optional.empty(), List.of());
    }

    static CensusCase of(Placed row, RowOutcome outcome, String why, String cure, String note, List<Difference> open) {
        return new CensusCase(
                row.line(),
                outcome,
                CensusSorting.words(row.terms()),
                new FileProblem(row.line(), "", why, cure),
                note,
                row.key(),
                Optional.empty(),
                Optional.of(row),
                open);
    }

    Finding finding() {
        return new Finding(
                FILE_KIND,
                line,
                "",
                said,
                outcome,
                why.column(),
                why.what(),
                why.cure(),
                note,
                candidate,
                new Finding.Pupil(key, placed.map(it -> it.child().id()), differences));
    }
}
