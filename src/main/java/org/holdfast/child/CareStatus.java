package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/** A child's standing with social care for a period: kind, legal status code, and the authority responsible. */
@Entity
@Touching
@Table(name = "care_status")
public class CareStatus extends DatedFact {
    @Enumerated(EnumType.STRING)
    private CareKind kind;

    @Column(name = "legal_status")
    private @Nullable String legalStatus;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected CareStatus() {}

    /** @param source who says so, e.g. {@code SSDA903} */
    public CareStatus(ChildId child, CareKind kind, Period period, String source, Instant recordedAt) {
        super(child, period, recordedAt);
        this.kind = kind;
        this.source = source;
    }

    /** @param legalStatusCode as SSDA903 has it, such as C2 */
    public CareStatus under(@Nullable String legalStatusCode, @Nullable String authority) {
        this.legalStatus = legalStatusCode;
        this.authorityId = authority;
        return this;
    }

    /** @param reason REC code of SSDA903 */
    public CareStatus endedBy(@Nullable String reason) {
        this.endReason = reason;
        return this;
    }

    public CareKind kind() {
        return kind;
    }

    public Optional<String> legalStatus() {
        return Optional.ofNullable(legalStatus);
    }

    public Optional<String> authorityId() {
        return Optional.ofNullable(authorityId);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public String source() {
        return source;
    }
}
