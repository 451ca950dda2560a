package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.testing.World;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/** What tests of sign-in sheets do over and over: send, look, decide, load, and read back who is down. */
class SheetSending {
    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static World world() {
        return bean(World.class);
    }

    TrainingCourse course(String keeper) {
        return world().inTransaction(() -> {
            TrainingCourse course = new TrainingCourse(
                    keeper,
                    "Attachment",
                    "Virtual school",
                    EnumSet.copyOf(StaffDuty.IN_CONTACT.areas()),
                    "Helen Prior",
                    Instant.EPOCH);
            bean(TrainingCourses.class).add(course);
            return course;
        });
    }

    LocalDate day() {
        return world().today().minusDays(3);
    }

    ImportRun send(Actor actor, TrainingCourse course, String school, byte[] sheet) {
        UploadedFile file = new UploadedFile("sheet.csv", new ByteArrayInputStream(sheet));
        return world().as(actor, () -> bean(UploadSheet.class)
                .run(new UploadSheet.Aim(course.id(), day(), school), List.of(file)));
    }

    ImportRun send(Actor actor, TrainingCourse course, String text) {
        return send(actor, course, "", text.getBytes(StandardCharsets.UTF_8));
    }

    SheetReview look(Actor actor, ImportRun run, ImportView view) {
        return world().as(actor, () -> bean(ReviewSheet.class).run(run.id(), Optional.of(view), 1));
    }

    SheetReview.Line line(Actor actor, ImportRun run, ImportView view) {
        return look(actor, run, view).lines().get(0);
    }

    /** Already down, new, to put down, in review, invalid, left out. */
    List<Integer> counts(Actor actor, ImportRun run) {
        ImportCounts it = look(actor, run, ImportView.NEW).counts();
        return List.of(it.matched(), it.fresh(), it.changed(), it.review(), it.invalid(), it.unknown());
    }

    void decide(Actor actor, ImportRun run, ImportView view, DecideSheetPerson.Said said) {
        String key = line(actor, run, view).key();
        world().as(actor, () -> bean(DecideSheetPerson.class).run(run.id(), key, said));
    }

    int addAll(Actor actor, ImportRun run) {
        String seen = look(actor, run, ImportView.NEW).mark();
        return world().as(actor, () -> bean(AddSheetPeople.class).run(run.id(), seen));
    }

    boolean load(Actor actor, ImportRun run) {
        return load(actor, run, look(actor, run, ImportView.NEW).mark());
    }

    boolean load(Actor actor, ImportRun run, String seen) {
        return world().as(actor, () -> bean(LoadSheet.class).run(run.id(), seen));
    }

    String failed(Actor actor, ImportRun run) {
        return world().as(actor, () -> bean(DownloadFailedPeople.class).run(run.id()));
    }

    void thrownAway(Actor actor, ImportRun run) {
        world().as(actor, () -> bean(ThrowSheetAway.class).run(run.id()));
    }

    List<TrainingSession> sessions(TrainingCourse course) {
        return world().inTransaction(
                        () -> List.copyOf(bean(TrainingCourses.class).sessions(List.of(course.id()))));
    }

    List<TrainingAttendance> attendances(TrainingCourse course) {
        List<String> ids = sessions(course).stream().map(TrainingSession::id).toList();
        return world().inTransaction(() -> List.copyOf(bean(Trainings.class).attendances(ids)));
    }

    /** Names of who is down at a school's sessions of the course, each as often as they are. */
    List<String> down(TrainingCourse course) {
        List<String> ids = attendances(course).stream()
                .filter(it -> !it.withdrawn())
                .map(TrainingAttendance::staffId)
                .toList();
        Map<String, StaffMember> adults =
                world().inTransaction(() -> bean(StaffMembers.class).byIds(ids));
        return ids.stream()
                .map(id -> Optional.ofNullable(adults.get(id)).orElseThrow().name())
                .sorted()
                .toList();
    }

    /** Everybody who works at a school, with job and e-mail. */
    String staff(School school) {
        return world().inTransaction(() -> bean(StaffMembers.class).at(school.id(), world().today()).stream()
                .map(adult -> adult.name() + ", " + adult.jobTitle() + ", " + adult.email())
                .collect(Collectors.joining("\n")));
    }
}
