package org.holdfast.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells what a file is from its first bytes. Source: the formats' own signatures. */
final class MediaTypes {
    /** @param start bytes as characters of Latin-1 */
    private record Signature(String start, String type) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("PK\u0003\u0004", "application/zip"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "application/x-ole-storage"),
            new Signature("%PDF", "application/pdf"),
            new Signature("\u001F\u008B", "application/gzip"),
            new Signature("\u0089PNG", "image/png"),
            new Signature("\u00FF\u00D8\u00FF", "image/jpeg"),
            new Signature("\u00FF\u00FE", "text/plain;charset=UTF-16"),
            new Signature("\u00FE\u00FF", "text/plain;charset=UTF-16"),
            new Signature("\u00EF\u00BB\u00BF<?xml", "application/xml"),
            new Signature("<?xml", "application/xml"));

    private MediaTypes() {}

    /** @param first bytes of the file, as many as are at hand; a NUL among them is no text */
    static String of(byte[] first) {
        String start = new String(first, StandardCharsets.ISO_8859_1);
        return SIGNATURES.stream()
                .filter(signature -> start.startsWith(signature.start()))
                .map(Signature::type)
                .findFirst()
                .orElse(start.indexOf('\0') >= 0 ? "application/octet-stream" : "text/plain");
    }
}
