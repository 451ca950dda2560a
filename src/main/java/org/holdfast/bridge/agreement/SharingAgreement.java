package org.holdfast.bridge.agreement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What an authority agreed with a partner to share by way of its case systems. It is written down once and never changed:
 * other terms are another agreement. It holds from its first day to its last, unless it is revoked, which counts at once.
 */
@Entity
@Table(name = "sharing_agreement")
public class SharingAgreement {
    /** How an agreement stands on a day. */
    public enum State {
        IN_FORCE,
        BEGINS,
        ENDED,
        REVOKED
    }

    /** Who did something, when. */
    public record Doer(String name, Instant at) {}

    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    private String partner;
    private String name;
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "lawful_basis")
    private LawfulBasis basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "special_condition")
    private SpecialCondition condition;

    @Enumerated(EnumType.STRING)
    private Controllers controllers;

    @Column(name = "kept_at")
    private String keptAt;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String parts;

    @Column(name = "all_clients")
    private boolean allClients;

    @ElementCollection
    @CollectionTable(name = "sharing_agreement_client", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "client_id")
    private Set<String> clients;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_by_name")
    private @Nullable String revokedByName;

    @Column(name = "revoked_because")
    private @Nullable String revokedBecause;

    @SuppressWarnings("NullAway.Init")
    protected SharingAgreement() {}

    /** @throws Refused where the terms lack something */
    public SharingAgreement(String authorityId, AgreementTerms terms, Actor by, Instant now) {
        AgreementTerms agreed = terms.checked();
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.name = agreed.name();
        this.partner = agreed.partner();
        this.purpose = agreed.purpose();
        this.basis = requireNonNull(agreed.basis());
        this.condition = requireNonNull(agreed.condition());
        this.controllers = requireNonNull(agreed.controllers());
        this.keptAt = agreed.keptAt();
        this.validFrom = requireNonNull(agreed.from());
        LocalDate last = agreed.lastDay();
        this.validTo = last == null ? null : last.plusDays(1);
        this.parts = Part.words(agreed.parts());
        this.allClients = agreed.allClients();
        this.clients = new HashSet<>(agreed.clients());
        this.createdAt = now;
        this.createdBy = by.id();
        this.createdByName = by.name();
    }

    /**
     * Ends it at once, for the next request already; also before it has begun.
     *
     * @throws Refused without a reason, or where it is over already
     */
    public void revoke(String because, Actor by, Instant now, LocalDate today) {
        State state = state(today);
        if (state == State.REVOKED || state == State.ENDED) {
            throw new Refused(AgreementRule.REVOKED_ONCE);
        }
        revokedBecause = AgreementTerms.said(because, 500, AgreementRule.REVOKING_HAS_A_REASON, "because");
        revokedAt = now;
        revokedBy = by.id();
        revokedByName = by.name();
    }

    public State state(LocalDate day) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (day.isBefore(validFrom)) {
            return State.BEGINS;
        }
        return period().holdsOn(day) ? State.IN_FORCE : State.ENDED;
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    public AgreementTerms terms() {
        return new AgreementTerms(
                partner,
                name,
                purpose,
                basis,
                condition,
                controllers,
                keptAt,
                validFrom,
                validTo == null ? null : validTo.minusDays(1),
                Part.ofWords(parts),
                allClients,
                Set.copyOf(clients));
    }

    private Period period() {
        return new Period(validFrom, validTo);
    }

    /** Whether it was agreed for a client of its authority. */
    boolean isFor(String clientId) {
        return allClients || clients.contains(clientId);
    }

    public Doer added() {
        return new Doer(createdByName, createdAt);
    }

    public Optional<Doer> revoked() {
        return revokedAt == null || revokedByName == null
                ? Optional.empty()
                : Optional.of(new Doer(revokedByName, revokedAt));
    }

    public Optional<String> revokedBecause() {
        return Optional.ofNullable(revokedBecause);
    }
}
