package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/** Where a child in care lives for a period. Its postcode serves matching alone and leaves the database nowhere. */
@Entity
@Touching
@Table(name = "placement")
public class Placement extends DatedFact {
    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "provider_code")
    private @Nullable String providerCode;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    @Column(name = "moved_home")
    private boolean movedHome;

    @Column(name = "address_restricted")
    private boolean addressRestricted = true;

    private @Nullable String postcode;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    /**
     * @param typeCode SSDA903 PLACE code
     * @param movedHome whether the child really changed home when it began; see {@code safeguards} 5
     */
    public Placement(
            ChildId child, String typeCode, boolean movedHome, Period period, String source, Instant recordedAt) {
        super(child, period, recordedAt);
        this.typeCode = typeCode;
        this.movedHome = movedHome;
        this.source = source;
    }

    public Placement by(@Nullable String provider, @Nullable String authority) {
        this.providerCode = provider;
        this.authorityId = authority;
        return this;
    }

    /** Restricted unless an authorised source says otherwise: unknown means restricted. */
    public Placement at(@Nullable String postcodeText, boolean restricted) {
        this.postcode = postcodeText;
        this.addressRestricted = restricted;
        return this;
    }

    public String typeCode() {
        return typeCode;
    }

    public Optional<String> providerCode() {
        return Optional.ofNullable(providerCode);
    }

    public Optional<String> authorityId() {
        return Optional.ofNullable(authorityId);
    }

    public boolean movedHome() {
        return movedHome;
    }

    public boolean addressRestricted() {
        return addressRestricted;
    }

    /** For matching files against each other only. */
    public Optional<String> postcode() {
        return Optional.ofNullable(postcode);
    }

    public String source() {
        return source;
    }
}
