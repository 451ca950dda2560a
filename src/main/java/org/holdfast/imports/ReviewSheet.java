package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;

/** Shows what a sign-in sheet would do, or has done, one list and one page at a time. */
@UseCase
public class ReviewSheet {
    @Inject
    Acting acting;

    @Inject
    SheetRuns runs;

    @Inject
    SheetFiles reader;

    @Inject
    TrainingCourses courses;

    /**
     * @param view which list; empty for the one that needs a person most
     * @param page from 1
     */
    @Allowed(Task.IMPORT_TRAINING)
    public SheetReview run(String runId, Optional<ImportView> view, int page) {
        ImportRun run = runs.of(runId);
        SheetAim aim = runs.aim(run);
        boolean held = reader.holds(run);
        SheetFindings found = held ? reader.look(run) : new SheetFindings(List.of());
        ImportCounts counts = found.counts();
        ImportView chosen = view.orElseGet(counts::likely);
        int shown = Math.max(1, page);
        List<SheetReview.Line> lines = found.of(chosen).stream()
                .skip((shown - 1L) * ReviewPart.PAGE)
                .limit(ReviewPart.PAGE)
                .map(ReviewSheet::line)
                .toList();
        acting.about("sign-in sheet review, " + chosen.name().toLowerCase(Locale.ROOT));
        acting.rows(lines.size());
        return new SheetReview(
                run,
                counts,
                chosen,
                shown,
                lines,
                held,
                found.loading().size(),
                found.undecided(),
                found.plainlyNew().size(),
                found.mark(),
                courses.byId(aim.courseId()).map(TrainingCourse::title).orElse(""),
                aim.heldOn());
    }

    private static SheetReview.Line line(SheetCase it) {
        List<String> said = it.said();
        return new SheetReview.Line(
                it.line(),
                it.person().map(SheetPerson::key).orElse(""),
                said.stream().findFirst().orElse(""),
                said.stream().skip(1).filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")),
                it.person().map(person -> person.school().name()).orElse(""),
                it.here().stream().map(ReviewSheet::named).collect(Collectors.joining("; ")),
                it.why().column(),
                it.why().what(),
                it.why().cure(),
                it.asks(),
                it.here().stream()
                        .map(adult -> new SheetReview.Choice(adult.id(), named(adult)))
                        .toList(),
                it.group().map(Enum::name).orElse(""));
    }

    private static String named(StaffMember adult) {
        return adult.name() + (adult.jobTitle().isBlank() ? "" : ", " + adult.jobTitle());
    }
}
