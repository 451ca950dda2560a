package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days for which no date of a child's plan counts, with its coded reason, its end and who said so. It always
 * ends; ended sooner or changed, it is superseded by another row and stays readable. Source: F07.
 */
@Entity
@Table(name = "plan_exemption")
public class Exemption extends DatedFact {
    private static final int LONGEST_YEARS = 1;
    private static final int WORDS = 500;

    @Enumerated(EnumType.STRING)
    private ExemptReason reason;

    private String words;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    /**
     * As it is entered.
     *
     * @param until last day on which it holds
     */
    public record Terms(
            @Nullable ExemptReason reason, String words, @Nullable LocalDate from, @Nullable LocalDate until) {}

    @SuppressWarnings("NullAway.Init")
    protected Exemption() {}

    private Exemption(Exemption of, Period period, Instant now) {
        super(of.childId(), period, now);
        this.reason = of.reason;
        this.words = of.words;
        this.authorId = of.authorId;
        this.authorName = of.authorName;
    }

    private Exemption(Child child, ExemptReason reason, String words, Period period, Author author) {
        super(child.id(), period, author.at());
        this.reason = reason;
        this.words = words;
        this.authorId = author.id();
        this.authorName = author.name();
    }

    /** @throws Refused at the field that is missing or does not fit */
    public static Exemption of(Child child, Terms terms, Author author, LocalDate today) {
        if (terms.reason() == null) {
            throw refused(ExemptRule.HAS_A_REASON, "reason");
        }
        String said = PlainText.needed(terms.words(), WORDS, ExemptRule.SAYS_WHY, "words");
        LocalDate from = terms.from() == null ? today : terms.from();
        LocalDate until = terms.until();
        if (until == null || until.isBefore(from) || until.isBefore(today)) {
            throw refused(ExemptRule.HAS_AN_END, "until");
        }
        if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw refused(ExemptRule.LASTS_A_YEAR_AT_MOST, "until");
        }
        return new Exemption(child, terms.reason(), said, new Period(from, until.plusDays(1)), author);
    }

    /** Superseded by a row that ends before a day; empty where nothing of it is left. */
    Optional<Exemption> before(LocalDate day, Instant now) {
        supersede(now);
        return from().isBefore(day) ? Optional.of(new Exemption(this, new Period(from(), day), now)) : Optional.empty();
    }

    private static Refused refused(ExemptRule rule, String field) {
        return new Refused(rule, rule.sentence(), field);
    }

    public ExemptReason reason() {
        return reason;
    }

    public String words() {
        return words;
    }

    public String authorName() {
        return authorName;
    }

    /** Last day on which it holds. */
    public LocalDate until() {
        return period().end().orElseThrow().minusDays(1);
    }
}
