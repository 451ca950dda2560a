package org.holdfast.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingEvidence;
import org.holdfast.training.TrainingSession;

/**
 * The files that show sessions, each for the school or authority whose file it is: a signed list may name people of whom
 * others, even whoever keeps the course, need not know.
 */
@ApplicationScoped
class OwnFiles {
    @Inject
    OwnCourses desk;

    @Inject
    TrainingCourses courses;

    @Inject
    Files files;

    /** The actor's own of some sessions of a course, by session. */
    Map<String, List<StoredFile>> of(TrainingCourse course, List<TrainingSession> sessions) {
        List<String> own = desk.keeperIds();
        Map<String, List<TrainingEvidence>> sheets =
                courses.evidence(sessions.stream().map(TrainingSession::id).toList()).stream()
                        .filter(sheet -> own.contains(sheet.ownerId()))
                        .collect(Collectors.groupingBy(TrainingEvidence::sessionId));
        return sessions.stream().collect(Collectors.toMap(TrainingSession::id, session -> {
            List<StoredFile> all = new ArrayList<>();
            session.evidence()
                    .filter(id -> own.contains(course.organisationId()))
                    .ifPresent(id -> all.add(files.of(id, course.organisationId())));
            sheets.getOrDefault(session.id(), List.of())
                    .forEach(sheet -> all.add(files.of(sheet.fileId(), sheet.ownerId())));
            return all;
        }));
    }
}
