package org.holdfast.imports;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.School;
import org.holdfast.school.StaffMembers;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;
import org.holdfast.training.Withdrawable;
import org.holdfast.training.sheet.SignInSheet;

/**
 * Looks at a sign-in sheet beside what is held now: for the dry run, after each answer, and again when it is loaded. Nothing
 * of a look is kept, so that none can be stale.
 */
@ApplicationScoped
class SheetFiles {
    @Inject
    Files files;

    @Inject
    SheetRuns runs;

    @Inject
    StaffMembers staff;

    @Inject
    TrainingCourses courses;

    @Inject
    Trainings trainings;

    @Inject
    Clock clock;

    StoredFile file(ImportRun run) {
        return files.of(run.happeningsFile().orElseThrow(() -> new NotFound("File")), run.authorityId());
    }

    /** Whether there is something to look at: after a month, and once thrown away, the content is erased. */
    boolean holds(ImportRun run) {
        return !file(run).erased();
    }

    /** @throws NotFound if its content is erased */
    SignInSheet sheet(ImportRun run) {
        return sheet(file(run));
    }

    SignInSheet sheet(StoredFile file) {
        try (InputStream content = files.content(file)) {
            return SignInSheet.of(file.name(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SheetFindings look(ImportRun run) {
        SheetAim aim = runs.aim(run);
        List<School> schools = runs.schools(run.authorityId());
        SheetPlaces places = new SheetPlaces(schools, aim.schoolId());
        SignInSheet sheet = sheet(run);
        List<String> named = sheet.rows().stream()
                .flatMap(row -> places.of(row).stream())
                .map(School::id)
                .distinct()
                .toList();
        SheetStaff adults = new SheetStaff(staff.between(named, aim.heldOn(), LocalDate.now(clock)));
        return new SheetSorting(places, new SheetMatches(adults, down(aim), runs.answers(run))).of(sheet);
    }

    /** The session that the sheet is of, if it is recorded already and stands. */
    Optional<TrainingSession> session(SheetAim aim) {
        return sessions(aim).stream().filter(session -> !session.withdrawn()).findFirst();
    }

    private List<TrainingSession> sessions(SheetAim aim) {
        return courses.sessions(List.of(aim.courseId())).stream()
                .filter(session -> session.heldOn().equals(aim.heldOn()))
                .toList();
    }

    /**
     * The latest that is recorded of each adult at the session. Who was down for one that was withdrawn as a whole is taken
     * off by that, and is put down for another in its place only when somebody says so.
     */
    private Map<String, Withdrawable> down(SheetAim aim) {
        Map<String, TrainingSession> sessions =
                sessions(aim).stream().collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        Map<String, Withdrawable> down = new HashMap<>();
        trainings.attendances(sessions.keySet()).stream()
                .sorted(Comparator.comparing((TrainingAttendance row) ->
                        !requireNonNull(sessions.get(row.sessionId())).withdrawn()))
                .forEach(row -> {
                    TrainingSession session = requireNonNull(sessions.get(row.sessionId()));
                    down.put(row.staffId(), session.withdrawn() ? session : row);
                });
        return down;
    }
}
