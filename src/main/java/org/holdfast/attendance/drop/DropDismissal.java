package org.holdfast.attendance.drop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked at a drop, said why nothing more is to be done now, and on which day it is looked at again. Until
 * then it rests, unless it grows by half or another of its kind begins. Ended sooner, it is superseded.
 */
@Entity
@Table(name = "drop_dismissal")
public class DropDismissal extends DatedFact {
    private static final int LONGEST_WEEKS = 13;
    private static final int WORDS = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "drop_rule")
    private DropRule rule;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "drop_size")
    private int size;

    private String words;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    /**
     * As it is entered.
     *
     * @param lookAgain day on which the drop is shown again
     */
    public record Terms(String words, @Nullable LocalDate lookAgain) {}

    @SuppressWarnings("NullAway.Init")
    protected DropDismissal() {}

    private DropDismissal(Child child, Drop drop, String words, Period period, Actor author, Instant now) {
        super(child.id(), period, now);
        this.rule = drop.rule();
        this.beganOn = drop.began();
        this.size = drop.size();
        this.words = words;
        this.authorId = author.id();
        this.authorName = author.name();
    }

    /** @throws Refused at the field that is missing or does not fit */
    static DropDismissal of(Child child, Drop drop, Terms terms, Actor author, LocalDate today, Instant now) {
        String said = terms.words().strip();
        if (said.isEmpty() || said.length() > WORDS) {
            throw refused(DismissalRule.HAS_A_REASON, "words");
        }
        LocalDate again = terms.lookAgain();
        if (again == null || !again.isAfter(today) || again.isAfter(today.plusWeeks(LONGEST_WEEKS))) {
            throw refused(DismissalRule.HAS_A_DAY, "lookAgain");
        }
        return new DropDismissal(child, drop, said, new Period(today, again), author, now);
    }

    private static Refused refused(DismissalRule rule, String field) {
        return new Refused(rule, rule.sentence(), field);
    }

    /** {@link DismissalRule#COMES_BACK_WHEN_IT_GROWS}. */
    boolean rests(Drop drop, LocalDate today) {
        return known()
                && holdsOn(today)
                && rule == drop.rule()
                && beganOn.equals(drop.began())
                && drop.size() * 2 < size * 3;
    }

    /** First day of the drop. */
    LocalDate beganOn() {
        return beganOn;
    }

    public DropRule rule() {
        return rule;
    }

    public String words() {
        return words;
    }

    public String authorName() {
        return authorName;
    }

    /** Day on which the drop is shown again. */
    public LocalDate lookAgain() {
        return period().end().orElseThrow();
    }
}
