package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.training.GroupSaid;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingEvidence;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/**
 * Puts down who was there, and adds the new people whom somebody wants added: all of it or nothing, after looking again
 * whether what was seen still holds. Rows that nobody decided stay, and may follow later.
 */
@UseCase
public class LoadSheet {
    @Inject
    Acting acting;

    @Inject
    SheetRuns runs;

    @Inject
    SheetFiles reader;

    @Inject
    Files files;

    @Inject
    StaffMembers staff;

    @Inject
    StaffGroups groups;

    @Inject
    TrainingCourses courses;

    @Inject
    Trainings trainings;

    @Inject
    Clock clock;

    /**
     * @param seen what the person saw, {@link SheetReview#mark}
     * @return whether it was loaded; not so if something has moved since it was seen
     * @throws Refused if it was thrown away before, or nothing would change
     */
    @Allowed(Task.IMPORT_TRAINING)
    public boolean run(String runId, String seen) {
        runs.lock();
        ImportRun run = runs.of(runId);
        run.standing();
        SheetFindings found = reader.look(run);
        acting.about("sign-in sheet load");
        if (!found.mark().equals(seen)) {
            acting.rows(0);
            return false;
        }
        List<SheetCase> loading = found.loading();
        if (loading.isEmpty()) {
            throw new Refused(ImportRule.NOTHING_TO_LOAD);
        }
        TrainingSession session = session(runs.aim(run));
        Set<String> there = new LinkedHashSet<>();
        List<SheetAnswer> answers = new ArrayList<>();
        for (SheetCase row : loading) {
            there.add(
                    row.outcome() == RowOutcome.NEW
                            ? added(run, row, session, answers)
                            : row.here().get(0).id());
        }
        runs.answered(answers);
        int fresh = trainings.attend(session, there, acting.actor().name(), clock.instant());
        keep(reader.file(run), session);
        run.loadedSoFar(answers.size(), fresh, clock.instant());
        acting.rows(loading.size());
        return true;
    }

    /** What was loaded is shown by the sheet, as long as by any other evidence. */
    private void keep(StoredFile sheet, TrainingSession session) {
        boolean kept = courses.evidence(List.of(session.id())).stream()
                .anyMatch(one -> one.fileId().equals(sheet.id()));
        if (!kept) {
            files.keepLonger(sheet, TrainingSession.EVIDENCE_KEPT);
            courses.add(new TrainingEvidence(
                    session,
                    sheet.id(),
                    sheet.ownerId(),
                    sheet.name(),
                    acting.actor().name(),
                    clock.instant()));
        }
    }

    private TrainingSession session(SheetAim aim) {
        return reader.session(aim).orElseGet(() -> {
            TrainingSession session = new TrainingSession(
                    courses.byId(aim.courseId()).orElseThrow(() -> new NotFound("Course")),
                    aim.heldOn(),
                    LocalDate.now(clock),
                    acting.actor().name(),
                    clock.instant());
            courses.add(session);
            return session;
        });
    }

    /** Works at the school from the day of the session on, where they signed as one of its staff. */
    private String added(ImportRun run, SheetCase row, TrainingSession session, List<SheetAnswer> answers) {
        SheetPerson person = row.person().orElseThrow();
        StaffGroup group = row.group().orElseThrow();
        String job = person.job().isEmpty() ? group.title() : person.job();
        StaffMember adult = new StaffMember(person.name(), job, person.school().id(), session.heldOn());
        staff.add(person.email().isEmpty() ? adult : adult.reachedAt(null, person.email()));
        Instant now = clock.instant();
        String by = acting.actor().name();
        groups.say(new GroupSaid(adult.id(), group, session.heldOn(), by, now), by, now);
        answers.add(SheetAnswer.same(run, person.key(), adult.id(), acting.actor(), now));
        return adult.id();
    }
}
