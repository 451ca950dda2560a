package org.holdfast.bridge.agreement;

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
    private static final Period OUR_TIME = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2101, 1, 1));

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
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.name = said(terms.name(), 100, AgreementRule.AGREEMENT_IS_NAMED, "name");
        this.partner = said(terms.partner(), 200, AgreementRule.PARTNER_IS_NAMED, "partner");
        this.purpose = said(terms.purpose(), 500, AgreementRule.PURPOSE_IS_SAID, "purpose");
        this.basis = chosen(terms.basis(), "basis");
        this.condition = chosen(terms.condition(), "condition");
        this.controllers = chosen(terms.controllers(), "controllers");
        this.keptAt = said(terms.keptAt(), 200, AgreementRule.WHERE_IT_IS_KEPT, "keptAt");
        Period period = period(terms);
        this.validFrom = period.from();
        this.validTo = period.to();
        if (terms.parts().isEmpty()) {
            throw AgreementRule.PART_IS_CHOSEN.at("parts");
        }
        this.parts = Part.words(terms.parts());
        if (!terms.allClients() && terms.clients().isEmpty()) {
            throw AgreementRule.CLIENT_IS_CHOSEN.at("clients");
        }
        this.allClients = terms.allClients();
        this.clients = terms.allClients() ? new HashSet<>() : new HashSet<>(terms.clients());
        this.createdAt = now;
        this.createdBy = by.id();
        this.createdByName = by.name();
    }

    private static String said(String text, int longest, AgreementRule rule, String field) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > longest) {
            throw rule.at(field);
        }
        return said;
    }

    private static <T> T chosen(@Nullable T choice, String field) {
        if (choice == null) {
            throw AgreementRule.BASIS_IS_CHOSEN.at(field);
        }
        return choice;
    }

    private static Period period(AgreementTerms terms) {
        LocalDate from = terms.from();
        LocalDate last = terms.lastDay();
        if (from == null || !OUR_TIME.holdsOn(from)) {
            throw AgreementRule.BEGINS_IN_OUR_TIME.at("from");
        }
        if (last != null && !OUR_TIME.holdsOn(last)) {
            throw AgreementRule.BEGINS_IN_OUR_TIME.at("lastDay");
        }
        if (last != null && last.isBefore(from)) {
            throw AgreementRule.ENDS_AFTER_IT_BEGINS.at("lastDay");
        }
        return new Period(from, last == null ? null : last.plusDays(1));
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
        revokedBecause = said(because, 500, AgreementRule.REVOKING_HAS_A_REASON, "because");
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

    public String partner() {
        return partner;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public LawfulBasis basis() {
        return basis;
    }

    public SpecialCondition condition() {
        return condition;
    }

    public Controllers controllers() {
        return controllers;
    }

    public String keptAt() {
        return keptAt;
    }

    public Period period() {
        return new Period(validFrom, validTo);
    }

    public Set<Part> parts() {
        return Part.ofWords(parts);
    }

    public boolean allClients() {
        return allClients;
    }

    /** Ids; empty where it is for all. */
    public Set<String> clients() {
        return Set.copyOf(clients);
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
