package org.holdfast.exclusion.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What was offered to a child at risk of suspension, so that none would come; never changed. */
@Entity
@Table(name = "at_risk_offer")
public class RiskOffer {
    private static final int NAME = 200;

    @Id
    private String id;

    @Column(name = "risk_id")
    private String riskId;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    private String words;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** As it is entered. @param by who offered it, in words */
    public record Terms(String words, @Nullable LocalDate on, String by) {}

    @SuppressWarnings("NullAway.Init")
    protected RiskOffer() {}

    /** @throws Refused if the flag has ended, or at the field that is missing or does not fit */
    @SuppressWarnings("NullAway.Init")
    RiskOffer(AtRisk risk, Terms terms, Actor author, Instant now, LocalDate today) {
        risk.stillRunning();
        this.words = RiskRule.OFFER_SAYS_WHAT.text(terms.words(), AtRisk.WORDS, "words");
        LocalDate day = terms.on();
        if (day == null || day.isBefore(risk.since()) || day.isAfter(today)) {
            throw RiskRule.OFFERED_BY_TODAY.at("on");
        }
        this.id = Ids.next();
        this.riskId = risk.riskId();
        this.childId = risk.childId().id();
        this.offeredOn = day;
        this.offeredBy = RiskRule.OFFER_SAYS_WHO.text(terms.by(), NAME, "by");
        this.authorId = author.id();
        this.authorName = author.name();
        this.recordedAt = now;
    }

    public String id() {
        return id;
    }

    public String riskId() {
        return riskId;
    }

    public String childId() {
        return childId;
    }

    public LocalDate on() {
        return offeredOn;
    }

    public String words() {
        return words;
    }

    /** Who offered it. */
    public String by() {
        return offeredBy;
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
