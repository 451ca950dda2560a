package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.NhsNumber;
import org.holdfast.kernel.Upn;

/**
 * Who a source says a child is.
 *
 * @param ref by which the source's rows are told apart, such as a row number
 * @param upn with the right check letter; UN1 to UN5 and blank are none
 * @param name forename and surname, empty where the source has none (SSDA903)
 * @param bornOn empty where the source has none
 */
public record Claim(
        String ref,
        Optional<Upn> upn,
        List<Upn> formerUpns,
        Optional<SocialCareId> socialCareId,
        String name,
        Optional<LocalDate> bornOn,
        Optional<NhsNumber> nhsNumber) {
    /** Of a source that says no NHS number. */
    public Claim(
            String ref,
            Optional<Upn> upn,
            List<Upn> formerUpns,
            Optional<SocialCareId> socialCareId,
            String name,
            Optional<LocalDate> bornOn) {
        this(ref, upn, formerUpns, socialCareId, name, bornOn, Optional.empty());
    }

    /** Name and birth date as they are compared; empty unless both are there. */
    public Optional<String> person() {
        String folded = Folded.fold(name);
        return folded.isEmpty() ? Optional.empty() : bornOn.map(day -> folded + "|" + day);
    }
}
