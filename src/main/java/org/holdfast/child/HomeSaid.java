package org.holdfast.child;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a placement says, without its days.
 *
 * @param moved whether the child really changed home when it began
 * @param restricted whether its address is; said by others than the file
 */
record HomeSaid(
        String type,
        @Nullable String provider,
        @Nullable String authorityId,
        @Nullable String postcode,
        boolean moved,
        boolean restricted,
        String source) {

    /** How placements lie beside each other. */
    static final Timeline.Meaning<HomeSaid> MEANING = new Timeline.Meaning<>() {
        @Override
        public Optional<HomeSaid> joined(HomeSaid earlier, HomeSaid later) {
            boolean same = earlier.type.equals(later.type)
                    && !later.moved
                    && (earlier.provider == null || later.provider == null || earlier.provider.equals(later.provider));
            return same ? Optional.of(earlier.goingOnAs(later)) : Optional.empty();
        }

        @Override
        public boolean same(HomeSaid known, HomeSaid now) {
            return known.type.equals(now.type)
                    && known.moved == now.moved
                    && Objects.equals(known.provider, now.provider)
                    && Objects.equals(known.postcode, now.postcode);
        }

        @Override
        public HomeSaid cutShort(HomeSaid what) {
            return what;
        }

        @Override
        public HomeSaid endingAs(HomeSaid what, HomeSaid known) {
            return what;
        }
    };

    /** As {@link #MEANING}, and who says so matters, and whether the address may be known. */
    static final Timeline.Meaning<HomeSaid> SOURCED = new Sourced<>(
            MEANING, (known, now) -> known.source.equals(now.source) && known.restricted == now.restricted);

    static HomeSaid of(Placement placement) {
        return new HomeSaid(
                placement.typeCode(),
                placement.providerCode().orElse(null),
                placement.authorityId().orElse(null),
                placement.postcode().orElse(null),
                placement.movedHome(),
                placement.addressRestricted(),
                placement.source());
    }

    /** One home: what the later row knows better counts, but a restriction once set stays and the beginning is kept. */
    private HomeSaid goingOnAs(HomeSaid later) {
        return new HomeSaid(
                type,
                later.provider == null ? provider : later.provider,
                authorityId,
                later.postcode == null ? postcode : later.postcode,
                moved,
                restricted,
                source);
    }

    HomeSaid restrictedAs(boolean known) {
        return new HomeSaid(type, provider, authorityId, postcode, moved, known, source);
    }
}
