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
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.holdfast.plan.form.PlainText;
import org.holdfast.plan.form.Question;

/**
 * What a plan says to one question: a row of its own with its own version, so that two people can write side by side.
 * Written, carried over into the next draft when a version is approved, and there confirmed, changed or emptied.
 */
@Entity
@Touching(by = "plan_id", children = Touching.OF_PLAN)
@Table(name = "plan_answer")
public class Answer {
    public enum State {
        FRESH,
        CARRIED,
        CONFIRMED
    }

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "question_code")
    private String questionCode;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_in")
    private int writtenIn;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    @SuppressWarnings("NullAway.Init")
    public Answer(Plan plan, Question question, String text, Author author, LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.questionCode = question.code();
        write(plan, question, text, author, today);
    }

    /** @throws Refused at the question's field if the text does not fit the question */
    public void write(Plan plan, Question question, String text, Author author, LocalDate today) {
        body = fitting(question, text);
        state = State.FRESH;
        authorId = author.id();
        authorName = author.name();
        writtenAt = author.at();
        writtenIn = plan.number();
        checkedOn = today;
    }

    /** Still true: whoever says so answers for it in this draft. */
    public void confirm(Plan plan, Author author, LocalDate today) {
        state = State.CONFIRMED;
        authorId = author.id();
        authorName = author.name();
        writtenAt = author.at();
        writtenIn = plan.number();
        checkedOn = today;
    }

    /** Into the next draft, as it stands and not yet confirmed. */
    public void carry() {
        state = State.CARRIED;
    }

    private static String fitting(Question question, String typed) {
        String text = PlainText.checked(typed, question.code());
        if (question.type() == Question.Type.CHOICE
                && !text.isEmpty()
                && !question.choices().contains(text)) {
            throw new Refused(PlanRule.CHOOSE_FROM_THE_LIST, PlanRule.CHOOSE_FROM_THE_LIST.sentence(), question.code());
        }
        if (question.type() == Question.Type.DATE && !text.isEmpty() && !text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new Refused(PlanRule.DATE_IS_READABLE, PlanRule.DATE_IS_READABLE.sentence(), question.code());
        }
        return text;
    }

    public String questionCode() {
        return questionCode;
    }

    /** The text; for a date in the form 2026-11-23. */
    public String text() {
        return body;
    }

    public boolean blank() {
        return body.isBlank();
    }

    public State state() {
        return state;
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

    /** When somebody last wrote or confirmed it. */
    public LocalDate checkedOn() {
        return checkedOn;
    }

    public int version() {
        return version;
    }
}
