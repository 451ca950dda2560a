package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        Optional<String> school,
        Standing standing,
        Optional<String> authority,
        Optional<Placement> placement,
        List<ChildIdentifier> identifiers,
        Optional<AttachmentNeed> attachment,
        List<Disclosure> disclosures) {}
