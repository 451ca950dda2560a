package org.holdfast.bridge;

import org.holdfast.platform.JsonText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.VersionLine;
import org.holdfast.plan.VersionRead;

/**
 * An approved version on the wire.
 *
 * @param version number, from 1
 * @param sha256 of the frozen document's canonical text, in hex
 * @param document as it was approved; it never changes
 * @param live joined today, by the field rule of the token
 */
public record PlanV1(
        String childId,
        int version,
        String kind,
        Instant approvedAt,
        String approvedBy,
        String sha256,
        JsonObject document,
        LiveV1 live) {
    /** A version in the list of versions. */
    public record LineV1(int version, String kind, Instant approvedAt, String approvedBy, String sha256) {
        static LineV1 of(VersionLine line) {
            return new LineV1(line.number(), line.kind().name(), line.approvedAt(), line.approverName(), line.sha256());
        }
    }

    static PlanV1 of(VersionRead read) {
        PlanVersion version = read.version();
        return new PlanV1(
                    read.child().id().id(),
                    version.number(),
                    version.kind().name(),
                    version.approvedAt(),
                    version.approverName(),
                    version.sha256(),
                    JsonText.object(version.document()),
                    LiveV1.of(read));
    }
}
