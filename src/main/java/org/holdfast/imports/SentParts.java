package org.holdfast.imports;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Files of a form, open while they are taken in. */
final class SentParts {
    private SentParts() {}

    /** @param take is given those that a file was chosen for */
    static String opened(List<Part> parts, Function<List<UploadedFile>, String> take) {
        List<UploadedFile> uploads = new ArrayList<>();
        List<InputStream> opened = new ArrayList<>();
        try {
            for (Part part : parts) {
                InputStream content = part.getInputStream();
                opened.add(content);
                String name = part.getSubmittedFileName();
                if (name != null && !name.isBlank()) {
                    uploads.add(new UploadedFile(name, content));
                }
            }
            return take.apply(uploads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opened.forEach(SentParts::close);
        }
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
