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
import org.holdfast.kernel.Touching;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What the child said about school on a day, in their own words, or the coded reason why they did not. Never changed: a
 * later record stands beside it. Source: F17.
 */
@Entity
@Touching(by = "plan_id", children = Touching.OF_PLAN)
@Table(name = "plan_views")
public class ChildViews {
    /** How the child said it. */
    public enum Method {
        SPOKEN("In conversation"),
        WRITTEN("In writing"),
        DRAWN("By drawing or play"),
        SIGNED("By signs or symbols"),
        ADVOCATE("Through an advocate"),
        OBSERVED("Seen, by an adult who knows the child well");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Why there is nothing to write down. */
    public enum NotGiven {
        CHOSE_NOT_TO("The child chose not to say"),
        NOT_IN_SCHOOL("The child was not in school"),
        WOULD_UPSET("Asking now would have upset the child"),
        NO_MEANS_YET("No means of asking has been found yet");

        private final String title;

        NotGiven(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What was written down. One of method and reason stands. */
    public record Asked(
            @Nullable LocalDate on, String by, @Nullable Method method, @Nullable NotGiven notGiven, String words) {}

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_by")
    private String askedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Method method;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_given")
    private @Nullable NotGiven notGiven;

    private String words;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ChildViews() {}

    /** @throws Refused at the field that is missing */
    public ChildViews(Plan plan, Asked asked, Author author, LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.askedOn = day(asked.on(), today);
        this.askedBy = PlainText.needed(asked.by(), 200, PlanRule.VIEWS_ARE_WHOLE, "askedBy");
        this.notGiven = asked.notGiven();
        this.method = notGiven == null ? asked.method() : null;
        if (notGiven == null && method == null) {
            throw new Refused(PlanRule.VIEWS_ARE_WHOLE, PlanRule.VIEWS_ARE_WHOLE.sentence(), "method");
        }
        this.words = notGiven == null
                ? PlainText.needed(asked.words(), 8000, PlanRule.VIEWS_ARE_WHOLE, "words")
                : PlainText.checked(asked.words(), "words");
        this.recordedBy = author.name();
        this.recordedAt = author.at();
    }

    private static LocalDate day(@Nullable LocalDate on, LocalDate today) {
        if (on == null) {
            throw new Refused(PlanRule.VIEWS_ARE_WHOLE, PlanRule.VIEWS_ARE_WHOLE.sentence(), "askedOn");
        }
        if (on.isAfter(today)) {
            throw new Refused(PlanRule.NOT_IN_FUTURE, PlanRule.NOT_IN_FUTURE.sentence(), "askedOn");
        }
        return on;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String askedBy() {
        return askedBy;
    }

    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    public Optional<NotGiven> notGiven() {
        return Optional.ofNullable(notGiven);
    }

    public String words() {
        return words;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
