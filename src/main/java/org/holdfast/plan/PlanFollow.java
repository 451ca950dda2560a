package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.form.PlainText;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a plan because of a move, a suspension or an exclusion, or why nothing did: said once by somebody of the
 * plan and kept with its event, also after the event was cancelled. Saying it again replaces it; the former words stay.
 * Source: F42, NICE NG26 1.2.6.
 */
@Entity
@Table(name = "plan_follow")
public class PlanFollow {
    private static final int LONGEST = 2000;

    /** Whether something in the plan is different now. */
    public enum Outcome {
        CHANGED,
        NOTHING;

        public String title() {
            return Text.say("plan.follow.outcome." + name());
        }
    }

    /**
     * What is typed about one occasion.
     *
     * @param occasion its key
     * @param outcome null where nothing was chosen
     */
    public record Typed(String occasion, @Nullable Outcome outcome, String words) {
        boolean blank() {
            return outcome == null && words.isBlank();
        }
    }

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Occasion.Kind kind;

    @Column(name = "exclusion_id")
    private @Nullable String exclusionId;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;

    @Column(name = "said_by_id")
    private String saidById;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanFollow() {}

    /** @param row before the name of a field that is missing. @throws Refused at that field */
    public PlanFollow(Plan plan, Occasion occasion, Typed typed, String row, Author author) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.number = plan.number();
        this.kind = occasion.kind();
        this.exclusionId = occasion.exclusionId().orElse(null);
        this.happenedOn = occasion.day();
        if (typed.outcome() == null) {
            throw new Refused(FollowRule.SAYS_WHETHER, FollowRule.SAYS_WHETHER.sentence(), row + ".outcome");
        }
        this.outcome = typed.outcome();
        Rule needed = outcome == Outcome.NOTHING ? FollowRule.NOTHING_SAYS_WHY : FollowRule.SAYS_WHAT;
        this.words = PlainText.needed(typed.words(), LONGEST, needed, row + ".words");
        this.saidById = author.id();
        this.saidBy = author.name();
        this.saidAt = author.at();
    }

    /** Whether it was said of this. */
    boolean of(Occasion occasion) {
        return occasion.exclusionId().isPresent()
                ? occasion.exclusionId().equals(exclusionId())
                : kind == occasion.kind() && happenedOn.equals(occasion.day());
    }

    /** A later word on the same replaces it. */
    void supersede(Instant now) {
        supersededAt = now;
    }

    /** Whether it is what was said last of its event. */
    public boolean current() {
        return supersededAt == null;
    }

    boolean says(Typed typed) {
        return outcome == typed.outcome() && words.equals(typed.words().strip());
    }

    /** Of the version that was in hand. */
    public int number() {
        return number;
    }

    public Occasion.Kind kind() {
        return kind;
    }

    public Optional<String> exclusionId() {
        return Optional.ofNullable(exclusionId);
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    public String saidById() {
        return saidById;
    }

    public String saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** "the suspension of 23 Nov 2026". */
    public String because() {
        return Occasion.words(kind, happenedOn);
    }
}
