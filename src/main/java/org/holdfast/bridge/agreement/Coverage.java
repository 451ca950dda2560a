package org.holdfast.bridge.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Secrets;

/** What a client's agreements in force cover together, on the day of one request. */
public record Coverage(List<InForce> agreements) {
    /** Nothing is shared. */
    static final Coverage NONE = new Coverage(List.of());

    /** One agreement. */
    public record InForce(String id, Set<Part> parts) {
        boolean covers(Part part) {
            return parts.stream().anyMatch(one -> one.opens(part));
        }
    }

    public boolean covers(Part part) {
        return by(part).isPresent();
    }

    /** The agreement that lets a part through, the oldest where there are several. */
    Optional<String> by(Part part) {
        return agreements.stream()
                .filter(agreement -> agreement.covers(part))
                .map(InForce::id)
                .findFirst();
    }

    /** Those of the parts that no agreement covers, in their order. */
    List<Part> missing(Part... parts) {
        return Arrays.stream(parts).filter(part -> !covers(part)).toList();
    }

    /** Another one whenever an agreement begins, ends or is revoked: they never change otherwise. */
    String stamp() {
        String ids = String.join(" ", agreements.stream().map(InForce::id).toList());
        return Secrets.sha256(ids).substring(0, 8);
    }
}
