package org.holdfast.child;

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

/** A number that others gave a child. It may change or clash, so it is an attribute and never a key. */
@Entity
@Touching
@Table(name = "child_identifier")
public class ChildIdentifier extends DatedFact {
    public enum Kind {
        UPN,
        FORMER_UPN,
        /** unique within its authority only */
        SOCIAL_CARE_ID,
        /** has the form of a UPN and the wrong check letter: kept as it was given, finds no child */
        UNVERIFIED_UPN,
        /** as an authority says it; finds a child and is shown to nobody who reads a record. Source: safeguards 1 */
        NHS_NUMBER;

        /** Whether whoever may know a child's numbers may know this one. */
        public boolean shown() {
            return this != NHS_NUMBER;
        }
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    /** What two spellings of a social care id have in common, to find a child by; null for other numbers. */
    @Column(name = "number_key")
    private @Nullable String numberKey;

    @SuppressWarnings("NullAway.Init")
    protected ChildIdentifier() {}

    /** @param authorityId that gave a social care id, else null */
    public ChildIdentifier(
            ChildId child, Kind kind, String text, @Nullable String authorityId, Period period, Instant recordedAt) {
        super(child, period, recordedAt);
        this.kind = kind;
        this.text = text;
        this.authorityId = authorityId;
        this.numberKey = kind == Kind.SOCIAL_CARE_ID
                ? SocialCareId.parse(text).map(SocialCareId::key).orElse(text)
                : null;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Optional<String> authorityId() {
        return Optional.ofNullable(authorityId);
    }

    /** What was the UPN is a former one from now on, and still finds the child. */
    ChildIdentifier former(LocalDate day, Instant now) {
        return new ChildIdentifier(childId(), Kind.FORMER_UPN, text, authorityId, new Period(day, null), now);
    }

    /** The same, over from a day on. */
    ChildIdentifier until(LocalDate day, Instant now) {
        return new ChildIdentifier(childId(), kind, text, authorityId, new Period(from(), day), now);
    }
}
