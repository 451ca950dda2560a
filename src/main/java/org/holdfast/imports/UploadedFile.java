package org.holdfast.imports;

import java.io.InputStream;

/**
 * A file as it arrives.
 *
 * @param name as the sender calls it; it decides nothing
 */
public record UploadedFile(String name, InputStream content) {}
