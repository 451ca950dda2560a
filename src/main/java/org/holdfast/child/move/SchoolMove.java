package org.holdfast.child.move;

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
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with a child proposes that the child begins at a school on a day. The school accepts, which records
 * the place, or declines with a reason. It is cleared when another one of the same child is accepted, or when whoever
 * proposed it takes it back. Once settled it stays so: a second try is another proposal. Source: F72.
 */
@Entity
@Touching
@Table(name = "school_move")
public class SchoolMove {
    static final int SOURCE = 100;
    static final int WORDS = 1000;

    /** How a proposal stands. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        DECLINED,
        CLEARED
    }

    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "from_school")
    private @Nullable String fromSchool;

    @Column(name = "to_school")
    private String toSchool;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String source;
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_name")
    private @Nullable String settledName;

    @Column(name = "settled_why")
    private @Nullable String settledWhy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SchoolMove() {}

    /**
     * What is proposed.
     *
     * @param from id of the present school; empty where there is none
     * @param to id of the new school
     * @param on the first day there
     * @param source where it comes from, such as a case system or a panel
     */
    record Terms(Optional<String> from, String to, LocalDate on, String source, String reason) {}

    /** @throws Refused at the field that is missing or does not fit */
    SchoolMove(ChildId child, Terms terms, Actor by, Instant now) {
        this.id = Ids.next();
        this.childId = child.id();
        this.fromSchool = terms.from().orElse(null);
        this.toSchool = terms.to();
        this.onDay = terms.on();
        this.source = MoveRule.SAYS_SOURCE.text(terms.source(), SOURCE, "source");
        this.reason = MoveRule.SAYS_WHY.text(terms.reason(), WORDS, "reason");
        this.state = State.PROPOSED;
        this.proposedBy = by.id();
        this.proposedName = by.name();
        this.proposedAt = now;
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public Optional<String> fromSchool() {
        return Optional.ofNullable(fromSchool);
    }

    public String toSchool() {
        return toSchool;
    }

    /** The first day at the new school. */
    public LocalDate on() {
        return onDay;
    }

    public String source() {
        return source;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public boolean open() {
        return state == State.PROPOSED;
    }

    String proposedBy() {
        return proposedBy;
    }

    /** Name of who proposed it. */
    public String proposedName() {
        return proposedName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Name of who settled it; empty while it is open. */
    public String settledName() {
        return settledName == null ? "" : settledName;
    }

    /** Why it was declined or cleared. */
    public String settledWhy() {
        return settledWhy == null ? "" : settledWhy;
    }

    /** @throws Refused if it was settled meanwhile */
    MoveSettled accept(Actor by, Instant now) {
        return settle(State.ACCEPTED, "", by, now);
    }

    /** @throws Refused without a reason, or if it was settled meanwhile */
    MoveSettled decline(String why, Actor by, Instant now) {
        return settle(State.DECLINED, MoveRule.DECLINED_WITH_A_REASON.text(why, WORDS, "why"), by, now);
    }

    /** @throws Refused without a reason, or if it was settled meanwhile */
    MoveSettled withdraw(String why, Actor by, Instant now) {
        return settle(State.CLEARED, MoveRule.WITHDRAWN_WITH_A_REASON.text(why, WORDS, "why"), by, now);
    }

    /** {@link MoveRule#ONE_CONFIRMED_CLEARS_THE_OTHERS}: also of one that was accepted, where its place has not begun. */
    MoveSettled outdone(Actor by, Instant now) {
        if (state == State.ACCEPTED) {
            state = State.PROPOSED;
        }
        return settle(State.CLEARED, "", by, now);
    }

    private MoveSettled settle(State how, String why, Actor by, Instant now) {
        if (!open()) {
            throw new Refused(MoveRule.STILL_PROPOSED);
        }
        state = how;
        settledWhy = why.isEmpty() ? null : why;
        settledBy = by.id();
        settledName = by.name();
        settledAt = now;
        return new MoveSettled(childId(), id, how);
    }
}
