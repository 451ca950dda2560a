package org.holdfast.bridge.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases; whoever may do them hears that there is no such agreement. */
public class AgreementSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        AgreementTerms terms = Agreed.terms(LocalDate.of(2026, 1, 1), null, EnumSet.allOf(Part.class), Set.of());
        samples.general(CheckAgreement.class, check -> check.run(Part.RECORD))
                .general(ListAgreements.class, ListAgreements::run)
                .general(AddAgreement.class, add -> Samples.nothingFound(() -> add.run(NOBODY, terms)))
                .general(RevokeAgreement.class, revoke -> Samples.nothingFound(() -> revoke.run(NOBODY, "x")));
    }
}
