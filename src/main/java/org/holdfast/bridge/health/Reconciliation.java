package org.holdfast.bridge.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a client counted as at one day. It waits until a job has compared it with what Holdfast holds; sent again, it waits
 * again. Forgotten 90 days after it was sent.
 */
@Entity
@Table(name = "reconciliation")
public class Reconciliation {
    /** Local setting. */
    static final Duration KEPT = Duration.ofDays(90);

    /** How old counts may be. Local setting: over a long weekend. */
    private static final int DAYS_BACK = 7;

    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "compared_at")
    private @Nullable Instant comparedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reconciliation() {}

    /** @throws Refused if the day is to come, or long over */
    Reconciliation(String authorityId, String clientId, LocalDate day, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today) || day.isBefore(today.minusDays(DAYS_BACK))) {
            throw new Refused(CountRule.DAY_IS_RECENT);
        }
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.clientId = clientId;
        this.day = day;
        this.sentAt = clock.instant();
    }

    void sentAgain(Instant now) {
        sentAt = now;
        comparedAt = null;
    }

    void compared(Instant now) {
        comparedAt = now;
    }

    String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    public String clientId() {
        return clientId;
    }

    public LocalDate day() {
        return day;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Empty while it waits. */
    public Optional<Instant> comparedAt() {
        return Optional.ofNullable(comparedAt);
    }
}
