package org.holdfast.exclusion.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked into a pattern, said what they found out, and on which day it is looked at again. Until then it
 * rests, unless it grows by half. Ended sooner, it is superseded.
 */
@Entity
@Table(name = "pattern_dismissal")
public class PatternDismissal extends DatedFact {
    private static final int LONGEST_WEEKS = 13;
    private static final int WORDS = 500;

    @Column(name = "began_on")
    private LocalDate beganOn;

    private int times;

    private String words;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    /** As it is entered. @param lookAgain day on which the pattern is shown again */
    public record Terms(String words, @Nullable LocalDate lookAgain) {}

    @SuppressWarnings("NullAway.Init")
    protected PatternDismissal() {}

    private PatternDismissal(
            ChildId child, InformalPattern pattern, String words, Period period, Actor author, Instant now) {
        super(child, period, now);
        this.beganOn = pattern.began();
        this.times = pattern.grown();
        this.words = words;
        this.authorId = author.id();
        this.authorName = author.name();
    }

    /** @throws Refused at the field that is missing or does not fit */
    static PatternDismissal of(
            ChildId child, InformalPattern pattern, Terms terms, Actor author, LocalDate today, Instant now) {
        String said = PatternRule.LOOKED_INTO_WITH_A_REASON.text(terms.words(), WORDS, "words");
        LocalDate again = terms.lookAgain();
        if (again == null || !again.isAfter(today) || again.isAfter(today.plusWeeks(LONGEST_WEEKS))) {
            throw PatternRule.LOOKED_INTO_UNTIL_A_DAY.at("lookAgain");
        }
        return new PatternDismissal(child, pattern, said, new Period(today, again), author, now);
    }

    /** {@link PatternRule#COMES_BACK_WHEN_IT_GROWS}. */
    boolean rests(InformalPattern pattern, LocalDate today) {
        return known() && holdsOn(today) && beganOn.equals(pattern.began()) && pattern.grown() * 2 < times * 3;
    }

    public String words() {
        return words;
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    /** Day on which the pattern is shown again. */
    public LocalDate lookAgain() {
        return period().end().orElseThrow();
    }
}
