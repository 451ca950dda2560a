package org.holdfast.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Two schools' marks of one session that cannot both be true, {@link AttendanceRule#TWO_SCHOOLS_DISAGREE}. Open until a
 * person says which school is right, or until the schools agree. A decision holds as long as both marks stay as they
 * were; if one changes and they disagree again, that is another dispute.
 */
@Entity
@Table(name = "mark_dispute")
public class MarkDispute {
    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "start_year")
    private int startYear;

    private int slot;

    @Column(name = "school_id")
    private String schoolId;

    private int symbol;

    @Column(name = "other_school_id")
    private String otherSchoolId;

    @Column(name = "other_symbol")
    private int otherSymbol;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "right_school_id")
    private @Nullable String rightSchoolId;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected MarkDispute() {}

    MarkDispute(ChildId child, int year, Conflict conflict, Instant now) {
        this.id = Ids.next();
        this.childId = child.id();
        this.startYear = year;
        this.slot = conflict.index();
        this.schoolId = conflict.standingSchool();
        this.symbol = conflict.standing() & 0xFF;
        this.otherSchoolId = conflict.otherSchool();
        this.otherSymbol = conflict.other() & 0xFF;
        this.foundAt = now;
    }

    /** The schools agree now, or one of them said something else. */
    void over(Instant now) {
        settledAt = now;
    }

    /**
     * A person says whose mark is right.
     *
     * @throws Refused if it is settled, the school is neither of the two, or no reason is given
     */
    public void settle(String school, String why, String by, Instant now) {
        if (settledAt != null) {
            throw new Refused(AttendanceRule.TWO_SCHOOLS_DISAGREE, "This was settled already. Load the list again.");
        }
        if (!school.equals(schoolId) && !school.equals(otherSchoolId)) {
            throw new Refused(AttendanceRule.TWO_SCHOOLS_DISAGREE, "Choose one of the two schools.", "right");
        }
        if (why.isBlank()) {
            throw new Refused(AttendanceRule.DECISION_HAS_A_REASON, "Say how you know which mark is right.", "reason");
        }
        settledAt = now;
        settledBy = by;
        rightSchoolId = school;
        reason = why.strip();
    }

    boolean open() {
        return settledAt == null;
    }

    /** Whether it is about these very marks, whichever school comes first. */
    boolean about(Conflict conflict) {
        return conflict.equals(standing()) || conflict.equals(standing().turned());
    }

    private Conflict standing() {
        return new Conflict(slot, schoolId, (byte) symbol, otherSchoolId, (byte) otherSymbol);
    }

    /** The marks with the one first that a person decided to be right. */
    Optional<Conflict> ruling() {
        return Optional.ofNullable(rightSchoolId)
                .map(right -> right.equals(schoolId) ? standing() : standing().turned());
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public Slot slot() {
        return new Slot(startYear, slot);
    }

    public String schoolId() {
        return schoolId;
    }

    public byte symbol() {
        return (byte) symbol;
    }

    public String otherSchoolId() {
        return otherSchoolId;
    }

    public byte otherSymbol() {
        return (byte) otherSymbol;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
