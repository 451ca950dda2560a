package org.holdfast.monitoring.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.holdfast.kernel.ChildId;

/** What stands for a child in an authority's packs: the same in each, and nothing by which anybody else could find them. */
final class PackReference {
    private static final int LENGTH = 10;

    private PackReference() {}

    static String of(String authorityId, ChildId child) {
        return sha256((authorityId + ":" + child.id()).getBytes(StandardCharsets.UTF_8))
                .substring(0, LENGTH)
                .toUpperCase(Locale.ROOT);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
