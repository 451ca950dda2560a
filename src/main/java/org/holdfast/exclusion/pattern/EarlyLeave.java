package org.holdfast.exclusion.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;

/**
 * A child left school before its end, as it is believed: what was believed before is superseded and stays. One that was
 * written down by mistake is withdrawn, which is a row too.
 */
@Entity
@Table(name = "early_leave")
public class EarlyLeave extends DatedFact {
    private static final int REASON = 500;

    @Column(name = "leave_id")
    private String leaveId;

    @Column(name = "school_id")
    private String schoolId;

    @Column(name = "left_minute")
    private int leftMinute;

    @Enumerated(EnumType.STRING)
    private EarlyLeaveKind kind;

    @Column(name = "let_go_by")
    private String letGoBy;

    private String said;

    @Column(name = "change_reason")
    private String changeReason;

    private boolean withdrawn;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @SuppressWarnings("NullAway.Init")
    protected EarlyLeave() {}

    /** @param terms checked already */
    EarlyLeave(ChildId child, String schoolId, EarlyLeaveTerms.Checked terms, Actor author, Instant now) {
        this(child, schoolId, terms, author, now, Ids.next(), "", false);
    }

    private EarlyLeave(
            ChildId child,
            String schoolId,
            EarlyLeaveTerms.Checked terms,
            Actor author,
            Instant now,
            String leaveId,
            String why,
            boolean withdrawn) {
        super(child, new Period(terms.day(), terms.day().plusDays(1)), now);
        this.leaveId = leaveId;
        this.schoolId = schoolId;
        this.leftMinute = terms.time().toSecondOfDay() / 60;
        this.kind = terms.kind();
        this.letGoBy = terms.by();
        this.said = terms.said();
        this.changeReason = why;
        this.withdrawn = withdrawn;
        this.authorId = author.id();
        this.authorName = author.name();
    }

    /** What is believed instead. @throws Refused at {@code why}, if no reason is given */
    EarlyLeave corrected(String school, EarlyLeaveTerms.Checked terms, String why, Actor author, Instant now) {
        return new EarlyLeave(childId(), school, terms, author, now, leaveId, reason(why), false);
    }

    /** It never happened. @throws Refused at {@code why}, if no reason is given */
    EarlyLeave withdrawn(String why, Actor author, Instant now) {
        return new EarlyLeave(
                childId(),
                schoolId,
                new EarlyLeaveTerms.Checked(day(), time(), kind, letGoBy, said),
                author,
                now,
                leaveId,
                reason(why),
                true);
    }

    private static String reason(String why) {
        return PatternRule.CHANGE_SAYS_WHY.text(why, REASON, "why");
    }

    /** The same for every row of this early leave. */
    public String leaveId() {
        return leaveId;
    }

    public String schoolId() {
        return schoolId;
    }

    public LocalDate day() {
        return from();
    }

    public LocalTime time() {
        return LocalTime.ofSecondOfDay(leftMinute * 60L);
    }

    public EarlyLeaveKind kind() {
        return kind;
    }

    /** Who sent the child home, or came for them, in words. */
    public String by() {
        return letGoBy;
    }

    public String said() {
        return said;
    }

    /** Why this row replaced the one before; empty in the first. */
    public String changeReason() {
        return changeReason;
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }
}
