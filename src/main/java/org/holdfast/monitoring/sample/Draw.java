package org.holdfast.monitoring.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.holdfast.kernel.ChildId;

/** Draws children by tickets, without putting any back; {@link SampleRule#DRAWN_BY_TICKET}. */
final class Draw {
    private Draw() {}

    private record Ticket(ChildId child, String number) {}

    /** @return in the order of their tickets; in whatever order the children came */
    static List<ChildId> of(long seed, Collection<ChildId> from, int size) {
        MessageDigest digest = sha256();
        return from.stream()
                .distinct()
                .map(child -> new Ticket(child, number(digest, seed, child)))
                .sorted(Comparator.comparing(Ticket::number))
                .limit(size)
                .map(Ticket::child)
                .toList();
    }

    private static String number(MessageDigest digest, long seed, ChildId child) {
        return HexFormat.of().formatHex(digest.digest((seed + ":" + child.id()).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
