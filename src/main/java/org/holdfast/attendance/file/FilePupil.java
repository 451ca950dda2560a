package org.holdfast.attendance.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Claim;
import org.holdfast.kernel.Upn;

/**
 * Whom a row names, as far as the file says.
 *
 * @param upn with the right check letter; UN1 to UN5 and blank are none
 * @param ownId of the school's system, unique in its files only; may be empty
 * @param name forename and surname; may be empty
 * @param doubt what was wrong with a UPN that was left aside, or repaired in it; mostly empty
 */
public record FilePupil(
        Optional<Upn> upn, List<Upn> formerUpns, String ownId, String name, Optional<LocalDate> bornOn, String doubt) {
    /** What the identity rules are asked; the own id of a school's system is no social care id. */
    public Claim claim(String ref) {
        return new Claim(ref, upn, formerUpns, Optional.empty(), name, bornOn);
    }

    /** Whether nothing of it leads to a child. */
    public boolean nameless() {
        return upn.isEmpty() && ownId.isEmpty() && claim("").person().isEmpty();
    }
}
