package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Something the child is to reach. Set with need, baseline, measure, owner and review date, all of them; changed while it
 * is open; closed with what came of it, or removed when it was set in error. Source: F08.
 */
@Entity
@Table(name = "plan_target")
public class Target {
    public enum Outcome {
        MET("Met"),
        PARTLY_MET("Partly met"),
        NOT_MET("Not met"),
        NO_LONGER_NEEDED("No longer needed");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What a target says. */
    public record Terms(
            String need, String aim, String baseline, String measure, String owner, @Nullable LocalDate reviewOn) {}

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private String need;
    private String aim;
    private String baseline;
    private String measure;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_in")
    private int writtenIn;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    @SuppressWarnings("NullAway.Init")
    public Target(Plan plan, Terms terms, Author author, LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        set(plan, terms, author, today);
    }

    /** @throws Refused at the field that is missing */
    void set(Plan plan, Terms terms, Author author, LocalDate today) {
        if (closedOn != null) {
            throw new Refused(PlanRule.TARGET_IS_OPEN);
        }
        aim = PlainText.needed(terms.aim(), 1000, PlanRule.TARGET_AIM, "aim");
        need = PlainText.needed(terms.need(), 500, PlanRule.TARGET_NEED, "need");
        baseline = PlainText.needed(terms.baseline(), 500, PlanRule.TARGET_BASELINE, "baseline");
        measure = PlainText.needed(terms.measure(), 500, PlanRule.TARGET_MEASURE, "measure");
        ownerName = PlainText.needed(terms.owner(), 200, PlanRule.TARGET_OWNER, "owner");
        LocalDate day = terms.reviewOn();
        if (day == null || day.isBefore(today)) {
            throw new Refused(PlanRule.TARGET_REVIEW, PlanRule.TARGET_REVIEW.sentence(), "reviewOn");
        }
        reviewOn = day;
        written(plan, author);
    }

    void close(Plan plan, Outcome what, Author author, LocalDate today) {
        outcome = what;
        closedOn = today;
        written(plan, author);
    }

    /** Set in error; kept out of sight. */
    void remove(Plan plan, Author author) {
        removedAt = author.at();
        written(plan, author);
    }

    private void written(Plan plan, Author author) {
        authorId = author.id();
        authorName = author.name();
        writtenAt = author.at();
        writtenIn = plan.number();
    }

    public String id() {
        return id;
    }

    public Terms terms() {
        return new Terms(need, aim, baseline, measure, ownerName, reviewOn);
    }

    public boolean open() {
        return closedOn == null;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public int writtenIn() {
        return writtenIn;
    }

    public int version() {
        return version;
    }
}
