package org.holdfast.child.push;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.child.CareCodes;
import org.holdfast.child.PushedHome;

/**
 * A placement, as a case system says it.
 *
 * @param type SSDA903 PLACE
 * @param provider SSDA903 PLACE_PROVIDER
 * @param postcode serves to tell a real move and is shown to nobody
 * @param to first day on which the child no longer lived there
 * @param newHome whether the child changed home when it began; where it is not said, a new placement is a new home
 * @param addressRestricted restricted where it is not said; once days are restricted no push of any id opens them
 */
public record PlacementSaid(
        String type,
        Optional<String> provider,
        Optional<String> postcode,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<Boolean> newHome,
        Optional<Boolean> addressRestricted) {
    private static final int LONGEST_POSTCODE = 10;

    void check() {
        StatusSaid.holds(CareCodes.placement(type).isPresent(), PushRule.PLACEMENT_IS_OF_THE_LIST, "type");
        StatusSaid.holds(to.filter(from::isAfter).isEmpty(), PushRule.ENDS_AFTER_IT_BEGINS, "to");
    }

    /** @param ever all that the source ever said of this placement */
    PushedHome pushed(String key, List<PlacementSaid> ever) {
        return new PushedHome(
                key,
                type.toUpperCase(Locale.ROOT),
                provider.orElse(null),
                postcode.map(PlacementSaid::bare)
                        .filter(PlacementSaid::plausible)
                        .orElse(null),
                from,
                to.orElse(null),
                newHome,
                ever.stream().anyMatch(said -> said.addressRestricted.orElse(true)));
    }

    private static String bare(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean plausible(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_POSTCODE;
    }
}
