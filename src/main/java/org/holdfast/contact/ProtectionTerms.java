package org.holdfast.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * On what ground a protection stands.
 *
 * @param contactId whom it is about; null for the child's own home, whose address alone can be restricted
 * @param confirmedBy who at the source confirmed it, by name, and as what
 * @param source where it is known from: court order, authority, a person
 * @throws Refused if a ground is missing or it is about nobody
 */
public record ProtectionTerms(
        Protection.Kind kind,
        @Nullable String contactId,
        String legalBasis,
        String confirmedBy,
        String confirmedRole,
        String source,
        Period period) {
    public ProtectionTerms {
        if (contactId == null && kind != Protection.Kind.RESTRICTED_ADDRESS) {
            throw new Refused(ContactRule.PROTECTION_IS_OF_SOMEBODY);
        }
        legalBasis = needed(legalBasis, 300, ContactRule.PROTECTION_SAYS_WHY, "legalBasis");
        confirmedBy = needed(confirmedBy, 200, ContactRule.PROTECTION_SAYS_WHY, "confirmedBy");
        confirmedRole = needed(confirmedRole, 200, ContactRule.PROTECTION_SAYS_WHY, "confirmedRole");
        source = needed(source, 200, ContactRule.PROTECTION_SAYS_WHY, "source");
    }

    /** A period as typed, its last day excluded. @throws Refused if it ends before it begins */
    static Period period(LocalDate from, Optional<LocalDate> to) {
        if (to.filter(end -> end.isBefore(from)).isPresent()) {
            throw new Refused(ContactRule.ENDS_AFTER_IT_BEGAN, ContactRule.ENDS_AFTER_IT_BEGAN.sentence(), "to");
        }
        return new Period(from, to.orElse(null));
    }

    /** The text without its blanks. @throws Refused if nothing is left, or too much */
    static String needed(String text, int most, Rule rule, String field) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Refused(rule, rule.sentence(), field);
        }
        if (stripped.length() > most) {
            throw new Refused(ContactRule.FITS, "Shorten this to " + most + " characters or fewer.", field);
        }
        return stripped;
    }

    /** Fit for a log: who it is about is not. */
    @Override
    public String toString() {
        return "terms of a protection";
    }
}
