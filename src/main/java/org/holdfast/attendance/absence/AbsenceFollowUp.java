package org.holdfast.attendance.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Actor;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What was asked about a child's absence of a day and what came of it: who rang whom, the answer, the next step and whose it
 * is. Never changed, so that school, virtual school and social worker read the same and nobody rings twice. Source: F39.
 */
@Entity
@Table(name = "absence_follow_up")
public class AbsenceFollowUp {
    static final int NAME = 200;
    static final int TEXT = 1000;

    /** How it was asked; its words stand in the bundle. */
    public enum Way {
        RANG,
        MESSAGE,
        VISIT,
        SPOKE,
        /** the school was asked for a missing mark */
        ASKED_SCHOOL
    }

    /**
     * As it is entered.
     *
     * @param rangBy name of who rang
     * @param asked name and part of who was asked
     * @param nextBy whose the next step is; empty only without one
     */
    public record Terms(
            @Nullable Way way, String rangBy, String asked, String answer, String nextStep, String nextBy) {}

    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "absent_on")
    private LocalDate absentOn;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "rang_by")
    private String rangBy;

    private String asked;
    private String answer;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_by")
    private String nextBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected AbsenceFollowUp() {}

    private AbsenceFollowUp(ChildId child, LocalDate day, Way way, Terms terms, Actor by, Instant now) {
        this.id = Ids.next();
        this.childId = child.id();
        this.absentOn = day;
        this.way = way;
        this.rangBy = terms.rangBy();
        this.asked = terms.asked();
        this.answer = terms.answer();
        this.nextStep = terms.nextStep();
        this.nextBy = terms.nextBy();
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    /** @throws Refused at the field that is missing or too long */
    static AbsenceFollowUp of(ChildId child, LocalDate day, Terms terms, Actor by, Instant now, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw AbsenceRule.DAY_HAS_COME.at("day");
        }
        if (terms.way() == null) {
            throw AbsenceRule.SAYS_HOW.at("way");
        }
        String next = text(terms.nextStep(), TEXT, false, AbsenceRule.NEXT_STEP_IS_SOMEBODYS, "nextStep");
        String nextBy = text(terms.nextBy(), NAME, false, AbsenceRule.NEXT_STEP_IS_SOMEBODYS, "nextBy");
        if (next.isEmpty() != nextBy.isEmpty()) {
            throw AbsenceRule.NEXT_STEP_IS_SOMEBODYS.at(next.isEmpty() ? "nextStep" : "nextBy");
        }
        Terms said = new Terms(
                terms.way(),
                text(terms.rangBy(), NAME, true, AbsenceRule.SAYS_WHO_RANG, "rangBy"),
                text(terms.asked(), NAME, true, AbsenceRule.SAYS_WHO_WAS_ASKED, "asked"),
                text(terms.answer(), TEXT, true, AbsenceRule.SAYS_THE_ANSWER, "answer"),
                next,
                nextBy);
        return new AbsenceFollowUp(child, day, terms.way(), said, by, now);
    }

    /** That the school was asked for the mark of a session. */
    static AbsenceFollowUp asked(ChildId child, LocalDate day, Session session, Actor by, Instant now) {
        Terms said = new Terms(Way.ASKED_SCHOOL, by.name(), session.word(), "", "", "");
        return new AbsenceFollowUp(child, day, Way.ASKED_SCHOOL, said, by, now);
    }

    private static String text(String typed, int longest, boolean needed, AbsenceRule rule, String field) {
        String text = typed.strip().replace("\r\n", "\n");
        if (text.length() > longest || (needed && text.isEmpty())) {
            throw rule.at(field);
        }
        return text;
    }

    /** Whether this asks for the mark of a session. */
    boolean asksFor(Session session) {
        return way == Way.ASKED_SCHOOL && asked.equals(session.word());
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public LocalDate absentOn() {
        return absentOn;
    }

    public Way way() {
        return way;
    }

    public String rangBy() {
        return rangBy;
    }

    public String asked() {
        return asked;
    }

    public String answer() {
        return answer;
    }

    public String nextStep() {
        return nextStep;
    }

    public String nextBy() {
        return nextBy;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
