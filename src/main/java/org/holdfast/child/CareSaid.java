package org.holdfast.child;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a care status says, without its days.
 *
 * @param source who says so; {@link #AT_LEAST} where care may have begun earlier than the first row
 */
record CareSaid(
        CareKind kind,
        @Nullable String legalStatus,
        @Nullable String authorityId,
        @Nullable String endReason,
        String source) {
    static final String SOURCE = "SSDA903";
    static final String BRIDGE = "BRIDGE";
    static final String AT_LEAST = "SSDA903, in care at least since then";

    /** How care statuses lie beside each other. */
    static final Timeline.Meaning<CareSaid> MEANING = new Timeline.Meaning<>() {
        @Override
        public Optional<CareSaid> joined(CareSaid earlier, CareSaid later) {
            boolean same = earlier.kind == later.kind
                    && same(earlier.legalStatus, later.legalStatus)
                    && same(earlier.authorityId, later.authorityId)
                    && earlier.endReason == null;
            return same ? Optional.of(earlier.ending(later.endReason)) : Optional.empty();
        }

        @Override
        public boolean same(CareSaid known, CareSaid now) {
            return known.kind == now.kind
                    && same(known.legalStatus, now.legalStatus)
                    && same(known.authorityId, now.authorityId)
                    && same(known.endReason, now.endReason)
                    && (!known.source.equals(AT_LEAST) || now.source.equals(AT_LEAST));
        }

        @Override
        public CareSaid cutShort(CareSaid what) {
            return what.ending(null);
        }

        @Override
        public CareSaid endingAs(CareSaid what, CareSaid known) {
            return what.ending(known.endReason);
        }

        private boolean same(@Nullable String one, @Nullable String other) {
            return one == null ? other == null : one.equals(other);
        }
    };

    /** As {@link #MEANING}, and who says so matters: what the case system says no file says over. */
    static final Timeline.Meaning<CareSaid> SOURCED =
            new Sourced<>(MEANING, (known, now) -> known.source.equals(now.source));

    static CareSaid of(CareStatus status) {
        return new CareSaid(
                status.kind(),
                status.legalStatus().orElse(null),
                status.authorityId().orElse(null),
                status.endReason().orElse(null),
                status.source());
    }

    CareSaid ending(@Nullable String reason) {
        return new CareSaid(kind, legalStatus, authorityId, reason, source);
    }

    CareSaid from(String other) {
        return new CareSaid(kind, legalStatus, authorityId, endReason, other);
    }

    boolean inCare() {
        return kind == CareKind.LOOKED_AFTER || kind == CareKind.SHORT_BREAKS;
    }
}
