package org.holdfast.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.plan.Author;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.quality.Marks;
import org.holdfast.plan.quality.PlanRating;
import org.holdfast.plan.quality.PlanSubmission;
import org.holdfast.plan.quality.QueueRisk;
import org.holdfast.plan.quality.RatedArea;
import org.holdfast.plan.quality.Rubric;
import org.holdfast.plan.quality.RubricArea;
import org.holdfast.plan.quality.RubricLevel;

/** How the virtual school found the version it approved last, for some of the children in care. */
final class RatingMaker {
    private static final List<String> REMARKS = List.of(
            "Say by when, and who counts it.",
            "The child’s own words are here; say what was done about them.",
            "Name the next move and who prepares it.",
            "Say what the support costs and what came of it.");

    private final DemoRows rows;
    private final Town town;
    private final Rubric rubric;
    private final Dice dice;
    private final List<PlanSubmission> submissions = new ArrayList<>();
    private final List<PlanRating> ratings = new ArrayList<>();
    private final List<RatedArea> areas = new ArrayList<>();

    RatingMaker(DemoRows rows, Town town, Rubric rubric, Size size) {
        this.rows = rows;
        this.town = town;
        this.rubric = rubric;
        this.dice = new Dice(size.seed(), "ratings");
    }

    /** Writes what was noted; the plans are there by now. */
    void write() {
        rows.keep(submissions);
        rows.settle();
        rows.keep(ratings);
        rows.keepAfter(areas);
        rows.settle();
    }

    void note(Draft draft) {
        Life life = draft.life;
        if (draft.versions.isEmpty() || !life.sketch().inCare() || !dice.percent(30)) {
            return;
        }
        PlanVersion last = draft.versions.get(draft.versions.size() - 1);
        Council council = town.council(life.sketch().home());
        Author head = new Author(council.head().id(), council.head().name(), last.approvedAt());
        Instant submitted = last.approvedAt().minusSeconds(dice.between(1, 6) * 86400L);
        PlanSubmission submission = new PlanSubmission(
                draft.plan, last.number(), council.id(), rubric.id(), submitted, nothing(), List.of(), last.document());
        submission.overtaken(last.approvedAt());
        Marks marks = marks();
        PlanRating rating = new PlanRating(submission, PlanRating.Turn.FIRST, head, marks, dice.between(300, 1200));
        rating.lock(last.approvedAt());
        submissions.add(submission);
        ratings.add(rating);
        int place = 0;
        for (Marks.Mark mark : marks.each()) {
            areas.add(new RatedArea(rating, mark, marks.below(mark.level()), ++place));
        }
    }

    private static QueueRisk.Facts nothing() {
        return new QueueRisk.Facts(Optional.empty(), 0, 0, 0, Optional.empty(), Optional.empty(), 0);
    }

    /** What was approved had no area that stops the approval. */
    private Marks marks() {
        List<RubricLevel> levels =
                rubric.levels().stream().filter(level -> !level.stops()).toList();
        return new Marks(
                rubric, rubric.areas().stream().map(area -> mark(area, levels)).toList());
    }

    private Marks.Mark mark(RubricArea area, List<RubricLevel> levels) {
        RubricLevel level = levels.get(dice.percent(75) ? levels.size() - 1 : 0);
        boolean best = level.equals(levels.get(levels.size() - 1));
        return new Marks.Mark(area, level, best ? "" : REMARKS.get(dice.between(0, REMARKS.size() - 1)));
    }
}
