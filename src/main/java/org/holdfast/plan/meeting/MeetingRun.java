package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** How a meeting runs: since when, with which pauses, at which part of the agenda. Part of {@link PlanMeeting}. */
@Embeddable
public class MeetingRun {
    @Enumerated(EnumType.STRING)
    @Column(name = "current_part")
    private @Nullable AgendaPart currentPart;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "paused_seconds")
    private int pausedSeconds;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected MeetingRun() {}

    static MeetingRun notYet() {
        return new MeetingRun();
    }

    void start(Instant now) {
        startedAt = now;
        currentPart = AgendaPart.VIEWS;
    }

    /** @throws Refused if it rests already */
    void pause(Instant now) {
        if (pausedAt != null) {
            throw new Refused(MeetingRule.NOT_FROM_HERE);
        }
        pausedAt = now;
    }

    /** @throws Refused if it does not rest */
    void resume(Instant now, int minutes) {
        if (pausedAt == null) {
            throw new Refused(MeetingRule.NOT_FROM_HERE);
        }
        pausedSeconds += clock(minutes).rested(now);
        pausedAt = null;
    }

    void end(Instant now, int minutes) {
        if (pausedAt != null) {
            resume(now, minutes);
        }
        closedAt = now;
    }

    void turnTo(AgendaPart part) {
        currentPart = part;
    }

    /** The first before it starts. */
    AgendaPart part() {
        return currentPart == null ? AgendaPart.VIEWS : currentPart;
    }

    MeetingClock clock(int minutes) {
        return new MeetingClock(
                Optional.ofNullable(startedAt), Optional.ofNullable(pausedAt), pausedSeconds, closedAt(), minutes);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
