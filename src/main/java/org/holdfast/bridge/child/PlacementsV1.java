package org.holdfast.bridge.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.jspecify.annotations.Nullable;

/** The placements of a child, the newest first; no address, no postcode. */
public record PlacementsV1(String childId, List<PlacementV1> items) {
    /**
     * @param type SSDA903 PLACE code
     * @param provider SSDA903 PLACE_PROVIDER code
     * @param authority code of the authority that placed the child
     * @param movedHome whether the child changed home when it began
     * @param to the first day on which it no longer holds; absent where it goes on
     */
    public record PlacementV1(
            String type,
            @Nullable String provider,
            @Nullable String authority,
            boolean movedHome,
            LocalDate from,
            @Nullable LocalDate to) {}

    static PlacementsV1 of(ChildId child, ReadPlacements.Placed placed) {
        return new PlacementsV1(
                child.id(),
                placed.placements().stream().map(one -> item(one, placed)).toList());
    }

    private static PlacementV1 item(Placement placement, ReadPlacements.Placed placed) {
        return new PlacementV1(
                placement.typeCode(),
                placement.providerCode().orElse(null),
                placement
                        .authorityId()
                        .flatMap(id -> Optional.ofNullable(placed.authorities().get(id)))
                        .map(LocalAuthority::code)
                        .orElse(null),
                placement.movedHome(),
                placement.from(),
                placement.period().to());
    }
}
