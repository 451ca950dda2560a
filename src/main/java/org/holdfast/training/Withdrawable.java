package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded and may be withdrawn with a reason where it was wrong. The row stays, so that what was known on a past
 * day can be read.
 */
@MappedSuperclass
public abstract class Withdrawable {
    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_why")
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawable() {}

    /** @param by name of whoever records it */
    protected Withdrawable(String by, Instant at) {
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Counts no longer. @throws Refused without a reason, or if it is withdrawn already */
    public void withdraw(String why, String by, Instant at) {
        if (withdrawn()) {
            throw new Refused(TrainingRule.WITHDRAWN_ONCE);
        }
        withdrawnWhy = TrainingRule.WITHDRAWN_WITH_A_REASON.words(why, TrainingCourse.WORDS, "why");
        withdrawnBy = by;
        supersededAt = at;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean withdrawn() {
        return supersededAt != null;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(supersededAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<String> withdrawnWhy() {
        return Optional.ofNullable(withdrawnWhy);
    }
}
