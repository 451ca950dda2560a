package org.holdfast.bridge;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.VersionLine;
import org.holdfast.plan.VersionRead;
import org.holdfast.platform.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * An approved version on the wire.
 *
 * @param version number, from 1
 * @param sha256 of the frozen document's canonical text, in hex
 * @param document as it was approved; it never changes
 * @param live joined today, by the field rule of the token
 * @param withheld parts that no agreement on sharing covers, in the document and in the live block; absent where nothing is
 *     left out, and only then does the hash fit the document
 */
public record PlanV1(
        String childId,
        int version,
        String kind,
        Instant approvedAt,
        String approvedBy,
        String sha256,
        JsonObject document,
        LiveV1 live,
        @Nullable List<String> withheld) {
    /** A version in the list of versions. */
    public record LineV1(int version, String kind, Instant approvedAt, String approvedBy, String sha256) {
        static LineV1 of(VersionLine line) {
            return new LineV1(line.number(), line.kind().name(), line.approvedAt(), line.approverName(), line.sha256());
        }
    }

    /** What the agreements in force cover of it. */
    PlanV1 within(Sharing sharing) {
        return new PlanV1(
                childId,
                version,
                kind,
                approvedAt,
                approvedBy,
                sha256,
                AgreedDocument.of(document, sharing),
                live.within(sharing),
                sharing.withheld(Part.CARE, Part.CONTACTS, Part.SUPPORT, Part.ATTENDANCE, Part.EXCLUSIONS));
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
                LiveV1.of(read),
                null);
    }
}
