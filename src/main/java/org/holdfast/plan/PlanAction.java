package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/** Something an adult has promised: what, who, by when. Open until done. */
@Entity
@Table(name = "plan_action")
public class PlanAction {
    /** What an action says. */
    public record Terms(String what, String who, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {}

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private String what;
    private String who;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_in")
    private int writtenIn;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PlanAction() {}

    @SuppressWarnings("NullAway.Init")
    public PlanAction(Plan plan, Terms terms, Author author, LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        set(plan, terms, author, today);
    }

    /** @throws Refused at the field that is missing, or if it is said to be done on a day to come */
    void set(Plan plan, Terms terms, Author author, LocalDate today) {
        what = PlainText.needed(terms.what(), 1000, PlanRule.ACTION_IS_WHOLE, "what");
        who = PlainText.needed(terms.who(), 200, PlanRule.ACTION_IS_WHOLE, "who");
        LocalDate due = terms.dueOn();
        if (due == null) {
            throw new Refused(PlanRule.ACTION_IS_WHOLE, PlanRule.ACTION_IS_WHOLE.sentence(), "dueOn");
        }
        LocalDate done = terms.doneOn();
        if (done != null && done.isAfter(today)) {
            throw new Refused(PlanRule.NOT_IN_FUTURE, PlanRule.NOT_IN_FUTURE.sentence(), "doneOn");
        }
        dueOn = due;
        doneOn = done;
        authorId = author.id();
        authorName = author.name();
        writtenAt = author.at();
        writtenIn = plan.number();
    }

    /** Whoever promised it says that it is done; what was agreed stays as it was written. */
    void finish(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
        }
    }

    public String id() {
        return id;
    }

    public Terms terms() {
        return new Terms(what, who, dueOn, doneOn);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public int writtenIn() {
        return writtenIn;
    }

    public int version() {
        return version;
    }
}
