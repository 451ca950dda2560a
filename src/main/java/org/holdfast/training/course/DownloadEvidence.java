package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingSession;

/** Hands out the evidence of a session to whoever keeps its course: a signed list may name people of other schools. */
@UseCase
public class DownloadEvidence {
    @Inject
    OwnCourses desk;

    @Inject
    Files files;

    @Inject
    Acting acting;

    public record Handed(String name, String mediaType, byte[] content) {}

    /** @throws NotFound if the actor does not keep the course, or there is no file */
    @Allowed(Task.READ_TRAINING)
    public Handed run(String sessionId) {
        TrainingSession session = desk.session(sessionId);
        TrainingCourse course = desk.kept(session.courseId());
        StoredFile file = files.of(session.evidence().orElseThrow(() -> new NotFound("File")), course.organisationId());
        acting.about("evidence of session " + sessionId);
        try (InputStream content = files.content(file)) {
            return new Handed(file.name(), file.mediaType(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
