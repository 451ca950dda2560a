package org.holdfast.child.push;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.child.CareCodes;
import org.holdfast.child.CareKind;
import org.holdfast.child.PushedStatus;
import org.holdfast.kernel.Refused;

/**
 * A standing with social care, as a case system says it.
 *
 * @param kind {@code LOOKED_AFTER}, {@code SHORT_BREAKS}, {@code CHILD_IN_NEED} or {@code EDGE_OF_CARE}; what follows care
 *     follows from its end
 * @param legalStatus SSDA903 LS
 * @param to first day on which it no longer holds
 * @param endReason SSDA903 REC, X1 for care that goes on
 */
public record StatusSaid(
        CareKind kind,
        Optional<String> legalStatus,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> endReason) {
    private static final Set<CareKind> SAID =
            Set.of(CareKind.LOOKED_AFTER, CareKind.SHORT_BREAKS, CareKind.CHILD_IN_NEED, CareKind.EDGE_OF_CARE);
    private static final String GOES_ON = "X1";
    private static final Set<String> REC = Set.of(
            GOES_ON, "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E41", "E43", "E44", "E45", "E46",
            "E47", "E48", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9");

    void check(LocalDate today) {
        boolean care = kind == CareKind.LOOKED_AFTER || kind == CareKind.SHORT_BREAKS;
        boolean known = legalStatus.flatMap(CareCodes::legalStatus).isPresent();
        boolean breaks = legalStatus.filter(CareCodes::shortBreaks).isPresent();
        holds(SAID.contains(kind), PushRule.LEGAL_STATUS_FITS_THE_KIND, "kind");
        holds(
                care ? known && breaks == (kind == CareKind.SHORT_BREAKS) : legalStatus.isEmpty(),
                PushRule.LEGAL_STATUS_FITS_THE_KIND,
                "legalStatus");
        holds(to.filter(from::isAfter).isEmpty(), PushRule.ENDS_AFTER_IT_BEGINS, "to");
        holds(
                endReason.isEmpty() || (care && to.isPresent() && REC.contains(endReason.get())),
                PushRule.END_REASON_ENDS_CARE,
                "endReason");
        holds(leaving().isEmpty() || to.filter(today::isBefore).isEmpty(), PushRule.ENDED_ALREADY, "to");
    }

    PushedStatus pushed(int layer, String key) {
        return new PushedStatus(
                layer,
                key,
                kind,
                legalStatus.orElse(null),
                from,
                to.orElse(null),
                leaving().orElse(null));
    }

    private Optional<String> leaving() {
        return endReason.filter(code -> !code.equals(GOES_ON));
    }

    static void holds(boolean holds, PushRule rule, String field) {
        if (!holds) {
            throw new Refused(rule, rule.sentence(), field);
        }
    }
}
