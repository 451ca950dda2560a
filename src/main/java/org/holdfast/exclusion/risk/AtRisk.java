package org.holdfast.exclusion.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A child was at risk of suspension, from a day until it was so no longer or a suspension came. Its end is another row
 * under the same risk id.
 */
@Entity
@Table(name = "at_risk")
public class AtRisk extends DatedFact {
    static final int WORDS = 1000;

    @Column(name = "risk_id")
    private String riskId;

    private String why;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskOutcome outcome;

    private @Nullable String helped;

    @Column(name = "exclusion_id")
    private @Nullable String exclusionId;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @SuppressWarnings("NullAway.Init")
    protected AtRisk() {}

    private AtRisk(ChildId child, String riskId, String why, Period period, Actor author, Instant now) {
        super(child, period, now);
        this.riskId = riskId;
        this.why = why;
        this.authorId = author.id();
        this.authorName = author.name();
    }

    /** @throws Refused at the field that is missing or does not fit */
    static AtRisk since(
            @Nullable LocalDate day, String why, ChildId child, Actor author, Instant now, LocalDate today) {
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw RiskRule.BEGAN_BY_TODAY.at("since");
        }
        String said = RiskRule.SAYS_WHY.text(why, WORDS, "why");
        return new AtRisk(child, Ids.next(), said, new Period(day, null), author, now);
    }

    /** @throws Refused if it has ended, or at the field that is missing or does not fit */
    AtRisk noLonger(@Nullable LocalDate day, String whatHelped, Actor author, Instant now, LocalDate today) {
        stillRunning();
        if (day == null || day.isBefore(from()) || day.isAfter(today)) {
            throw RiskRule.ENDED_BY_TODAY.at("endedOn");
        }
        AtRisk ended = ended(day, RiskOutcome.NO_LONGER, author, now);
        ended.helped = RiskRule.SAYS_WHAT_HELPED.text(whatHelped, WORDS, "helped");
        return ended;
    }

    /** {@link RiskRule#SUSPENSION_ENDS_IT}: the child is suspended from a day on, not before the risk was seen. */
    AtRisk suspended(LocalDate firstDay, String exclusion, Actor author, Instant now) {
        stillRunning();
        AtRisk ended = ended(firstDay, RiskOutcome.SUSPENDED, author, now);
        ended.exclusionId = exclusion;
        return ended;
    }

    private AtRisk ended(LocalDate day, RiskOutcome how, Actor author, Instant now) {
        AtRisk ended = new AtRisk(childId(), riskId, why, new Period(from(), day), author, now);
        ended.outcome = how;
        return ended;
    }

    void stillRunning() {
        if (outcome != null) {
            throw new Refused(RiskRule.IS_OVER);
        }
    }

    /** The same for every row of this flag. */
    public String riskId() {
        return riskId;
    }

    public LocalDate since() {
        return from();
    }

    public String why() {
        return why;
    }

    public boolean running() {
        return outcome == null;
    }

    public Optional<RiskOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The first day on which it was so no longer, or of the suspension. */
    public Optional<LocalDate> endedOn() {
        return period().end();
    }

    /** What helped; empty of one that runs or ended with a suspension. */
    public String helped() {
        return helped == null ? "" : helped;
    }

    /** Id of the suspension or exclusion that came. */
    public Optional<String> exclusionId() {
        return Optional.ofNullable(exclusionId);
    }

    public String authorId() {
        return authorId;
    }

    /** Who flagged the child; of one that ended who said so, or recorded the suspension. */
    public String authorName() {
        return authorName;
    }
}
