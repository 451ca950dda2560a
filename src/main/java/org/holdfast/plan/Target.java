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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something the child is to reach. Set with need, baseline, measure, owner and review date, all of them, and with a
 * reason where it says what an earlier one said; changed in the term in which it was set; closed with what came of it and
 * why, or removed when it was set in error. What goes on next term is a new target. Source: F08, F09.
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

    /**
     * What a target says.
     *
     * @param keptWhy why it says once more what an earlier target said; empty where it does not
     */
    public record Terms(
            String need,
            String aim,
            String baseline,
            String measure,
            String owner,
            @Nullable LocalDate reviewOn,
            String keptWhy) {
        public Terms(
                String need, String aim, String baseline, String measure, String owner, @Nullable LocalDate reviewOn) {
            this(need, aim, baseline, measure, owner, reviewOn, "");
        }
    }

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

    @Column(name = "set_in")
    private int setIn;

    @Column(name = "kept_why")
    private @Nullable String keptWhy;

    @Column(name = "closed_why")
    private @Nullable String closedWhy;

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

    /** @param known targets of this plan, to be told where one is only copied */
    @SuppressWarnings("NullAway.Init")
    public Target(Plan plan, Terms terms, List<Target> known, Author author, LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.setIn = plan.number();
        set(plan, terms, known, author, today);
    }

    /** @throws Refused at the field that is missing */
    void set(Plan plan, Terms terms, List<Target> known, Author author, LocalDate today) {
        if (closedOn != null) {
            throw new Refused(PlanRule.TARGET_IS_OPEN);
        }
        if (ofEarlierTerm(plan)) {
            throw new Refused(PlanRule.TARGET_OF_LAST_TERM);
        }
        aim = PlainText.needed(terms.aim(), 1000, PlanRule.TARGET_AIM, "aim");
        keptWhy = keptWhy(plan, terms, known);
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

    private @Nullable String keptWhy(Plan plan, Terms terms, List<Target> known) {
        Optional<Target> copied = copied(plan, terms.aim(), known);
        return copied.isEmpty()
                ? null
                : PlainText.needed(terms.keptWhy(), 500, PlanRule.COPIED_TARGET_SAYS_WHY, "keptWhy");
    }

    /** The target of an earlier term that says nearly the same, the most alike first. */
    static Optional<Target> copied(Plan plan, String aim, List<Target> known) {
        return known.stream()
                .filter(target -> target.ofEarlierTerm(plan) && Likeness.copied(target.aim, aim))
                .max(Comparator.comparingDouble(target -> Likeness.of(target.aim, aim)));
    }

    /** Whether it was set before the drafts of the term in hand began. */
    public boolean ofEarlierTerm(Plan plan) {
        return setIn < plan.termNumber();
    }

    /** @throws Refused without a word on why, or where it is closed already */
    public void close(Plan plan, Outcome what, String why, Author author, LocalDate today) {
        if (closedOn != null) {
            throw new Refused(PlanRule.TARGET_IS_OPEN);
        }
        closedWhy = PlainText.needed(why, 500, PlanRule.TARGET_CLOSED_SAYS_WHY, "closedWhy");
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
        return new Terms(need, aim, baseline, measure, ownerName, reviewOn, keptWhy == null ? "" : keptWhy);
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

    /** Why it came so; empty while it is open, and where nobody was asked yet. */
    public Optional<String> closedWhy() {
        return Optional.ofNullable(closedWhy);
    }

    /** Number of the version in whose draft it was set. */
    public int firstIn() {
        return setIn;
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
