package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.training.TrainingSession;

/** Hands out a file that shows a session to those whose file it is. */
@UseCase
public class DownloadEvidence {
    @Inject
    OwnCourses desk;

    @Inject
    OwnFiles evidence;

    @Inject
    Files files;

    @Inject
    Acting acting;

    public record Handed(String name, String mediaType, byte[] content) {}

    /** @throws NotFound if the actor does not read the course, or has no such file of the session */
    @Allowed(Task.READ_TRAINING)
    public Handed run(String sessionId, String fileId) {
        TrainingSession session = desk.session(sessionId);
        StoredFile file = evidence.of(desk.course(session.courseId()), List.of(session)).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> new NotFound("File"));
        acting.about("evidence of session " + sessionId);
        try (InputStream content = files.content(file)) {
            return new Handed(file.name(), file.mediaType(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
