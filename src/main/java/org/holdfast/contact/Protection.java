package org.holdfast.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/**
 * A person a child must be kept from, or an address that must not be known. Set by any authorised source; lifted by its
 * own last day or by a named person of the responsible authority, with a reason; never changed otherwise. Source:
 * safeguards 4.
 */
@Entity
@Touching
@Table(name = "protection")
public class Protection extends DatedFact {
    public enum Kind {
        DO_NOT_CONTACT,
        DO_NOT_RELEASE,
        RESTRICTED_ADDRESS;

        /** Whether it is a warning about a person, to be read before anything else. */
        public boolean warns() {
            return this != RESTRICTED_ADDRESS;
        }

        /** Key of its words in the message bundle. */
        public String key() {
            return "contact.protection." + name();
        }
    }

    @Column(name = "contact_id")
    private @Nullable String contactId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_role")
    private String confirmedRole;

    private String source;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "cleared_by")
    private @Nullable String clearedBy;

    @Column(name = "clear_reason")
    private @Nullable String clearReason;

    @SuppressWarnings("NullAway.Init")
    protected Protection() {}

    public Protection(ChildId child, ProtectionTerms terms, String setBy, Instant recordedAt) {
        this(child, terms, terms.period(), setBy, recordedAt);
    }

    private Protection(ChildId child, ProtectionTerms terms, Period period, String setBy, Instant recordedAt) {
        super(child, period, recordedAt);
        this.contactId = terms.contactId();
        this.kind = terms.kind();
        this.legalBasis = terms.legalBasis();
        this.confirmedBy = terms.confirmedBy();
        this.confirmedRole = terms.confirmedRole();
        this.source = terms.source();
        this.setBy = setBy;
    }

    public Kind kind() {
        return kind;
    }

    /** Whom it is about; empty for the child's own home. */
    public Optional<String> contactId() {
        return Optional.ofNullable(contactId);
    }

    boolean concerns(String contact) {
        return contact.equals(contactId);
    }

    ProtectionTerms terms() {
        return new ProtectionTerms(kind, contactId, legalBasis, confirmedBy, confirmedRole, source, period());
    }

    String whoSetIt() {
        return setBy;
    }

    /** Holds no longer from this day on. */
    Protection cleared(LocalDate day, String by, String reason, Instant now) {
        LocalDate end = day.isBefore(from()) ? from() : day;
        Protection next = new Protection(childId(), terms(), new Period(from(), end), setBy, now);
        next.clearedBy = by;
        next.clearReason = ProtectionTerms.needed(reason, 500, ContactRule.CLEARED_WITH_A_REASON, "clearReason");
        return next;
    }
}
