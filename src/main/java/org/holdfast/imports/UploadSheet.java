package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.School;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.sheet.SheetRule;
import org.holdfast.training.sheet.SignInSheet;
import org.jspecify.annotations.Nullable;

/** Takes in the sign-in sheet of a training, and reads it without changing anything: the dry run. */
@UseCase
public class UploadSheet {
    /** The sheet holds more than is loaded from it, so it stays only once it shows a session that was loaded. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Acting acting;

    @Inject
    Files files;

    @Inject
    SheetRuns runs;

    @Inject
    SheetFiles reader;

    @Inject
    Clock clock;

    /**
     * What a sheet is of.
     *
     * @param schoolId of its people, where the rows do not say it; empty if it is not chosen
     */
    public record Aim(String courseId, @Nullable LocalDate heldOn, String schoolId) {}

    /**
     * @return the run to look at
     * @throws Refused at the field that does not fit; if the file is no sound sheet, by {@link SheetRule}
     */
    @Allowed(Task.IMPORT_TRAINING)
    public ImportRun run(Aim aim, List<UploadedFile> uploads) {
        String owner = runs.owner();
        List<School> schools = runs.schools(owner);
        TrainingCourse course = runs.courses(owner, schools).stream()
                .filter(one -> one.id().equals(aim.courseId()))
                .findFirst()
                .orElseThrow(() -> SheetImportRule.HAS_A_COURSE.at("course"));
        LocalDate day = held(course, aim.heldOn());
        if (uploads.size() != 1) {
            throw SheetImportRule.ONE_SHEET.at("files");
        }
        files.eraseExpired();
        StoredFile file =
                files.keep(owner, uploads.get(0).name(), uploads.get(0).content(), KEPT);
        SignInSheet sheet = reader.sheet(file);
        Optional<String> school = Optional.of(aim.schoolId())
                .filter(id -> schools.stream().anyMatch(one -> one.id().equals(id)));
        if (school.isEmpty() && schools.size() > 1 && !sheet.namesSchools()) {
            throw SheetImportRule.SCHOOL_IS_KNOWN.at("school");
        }
        ImportRun run = new ImportRun(
                ImportRun.Subject.TRAINING, owner, acting.actor(), file.name(), List.of(), clock.instant());
        run.of(null, file.id());
        runs.add(run, new SheetAim(run, course.id(), day, school));
        acting.about("sign-in sheet dry run");
        acting.rows(sheet.rows().size() + sheet.problems().size());
        return run;
    }

    /** @throws Refused by the session itself, which is not kept yet */
    private LocalDate held(TrainingCourse course, @Nullable LocalDate day) {
        if (day == null) {
            throw SheetImportRule.HAS_A_DAY.at("day");
        }
        return new TrainingSession(
                        course, day, LocalDate.now(clock), acting.actor().name(), clock.instant())
                .heldOn();
    }
}
