package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/** A dated grant: this child is open to that person (or, for advice, to that authority) in that capacity. */
@Entity
@Touching
@Table(name = "child_access")
public class ChildAccess extends DatedFact {
    public enum Kind {
        /** teaches or supports the child */
        STAFF,
        KEY_PERSON,
        SOCIAL_WORKER,
        TEAM_MANAGER,
        REVIEWING_OFFICER,
        /** writes the plan where there is no designated teacher or no school */
        ACTING_AUTHOR,
        /** writes sections of the plan for the designated teacher */
        DELEGATE,
        /** told of a suspension in the area of their authority */
        INCLUSION_OFFICER,
        /** told of a suspension because nobody before them said that they know */
        SERVICE_MANAGER,
        /** an authority's virtual school asked for advice; the holder is the authority */
        ADVICE
    }

    /** Source of a grant that came with being named key person: backups have grants of the same kind. */
    public static final String NAMED_KEY_PERSON = "named key person";

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "holder_id")
    private String holderId;

    private String source;

    @Column(name = "organisation_id")
    private @Nullable String organisationId;

    @SuppressWarnings("NullAway.Init")
    protected ChildAccess() {}

    public ChildAccess(ChildId child, Kind kind, String holderId, String source, Period period, Instant recordedAt) {
        super(child, period, recordedAt);
        this.kind = kind;
        this.holderId = holderId;
        this.source = source;
    }

    public Kind kind() {
        return kind;
    }

    public String holderId() {
        return holderId;
    }

    /** Who opened it. */
    public String source() {
        return source;
    }

    /** Binds a grant of being told to the authority whose post was told: it opens nothing through a post elsewhere. */
    public ChildAccess toldAt(String authority) {
        this.organisationId = authority;
        return this;
    }

    ChildAccess until(LocalDate day, Instant now) {
        ChildAccess longer = new ChildAccess(childId(), kind, holderId, source, new Period(from(), day), now);
        longer.organisationId = organisationId;
        return longer;
    }
}
