package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;

/**
 * A child as one reader may know it today: what the reader may not know is empty, so that every output can show all.
 *
 * @param school of today's main enrolment; a later one where the child is only accepted so far
 * @param authority responsible for the child, where the reader may know it
 * @param identifiers UPN, former UPNs and social care ids, where the reader may know them
 */
public record ChildProfile(
        Child child,
        LocalDate today,
        Optional<School> school,
        Standing standing,
        Optional<LocalAuthority> authority,
        Optional<Placement> placement,
        List<ChildIdentifier> identifiers,
        Optional<AttachmentNeed> attachment,
        List<Disclosure> disclosures) {
    /** Today's identifier of a kind, where the reader may know it. */
    public Optional<String> identifier(ChildIdentifier.Kind kind) {
        return identifiers.stream()
                .filter(identifier -> identifier.kind() == kind && identifier.holdsOn(today))
                .map(ChildIdentifier::text)
                .findFirst();
    }
}
