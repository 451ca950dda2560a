package org.holdfast.training.course;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says of a session to add.
 *
 * @param trainer may be empty
 * @param place may be empty
 * @param evidence such as the signed list
 */
public record NewSession(
        String courseId,
        LocalDate day,
        String trainer,
        String place,
        List<String> staffIds,
        Optional<Evidence> evidence) {
    /** A file as it comes; the stream stays open. */
    public record Evidence(String name, InputStream content) {}
}
