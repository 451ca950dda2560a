package org.holdfast.monitoring.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Which children an authority looked at closely, when, by whose choice and what for. Written once; of the children it keeps
 * who they are and nothing else, so that each is read by whoever may read them on the day. Source: F54.
 */
@Entity
@Table(name = "dip_sample")
public class DipSample {
    @Id
    private String id;

    @Column(name = "authority_id", updatable = false)
    private String authorityId;

    @Column(name = "drawn_by_id", updatable = false)
    private String drawnById;

    @Column(name = "drawn_by", updatable = false)
    private String drawnBy;

    @Column(name = "drawn_at", updatable = false)
    private Instant drawnAt;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private @Nullable Long seed;

    @Column(name = "drawn_from", updatable = false)
    private int drawnFrom;

    @Column(updatable = false)
    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected DipSample() {}

    /**
     * @param seed of the draw; null where the children were chosen
     * @param from how many children there were to draw or choose from
     */
    DipSample(String authorityId, Actor by, AsAt at, @Nullable Long seed, int from, String purpose) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.drawnById = by.id();
        this.drawnBy = by.name();
        this.drawnAt = at.known();
        this.onDay = at.on();
        this.seed = seed;
        this.drawnFrom = from;
        this.purpose = purpose;
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    public String drawnBy() {
        return drawnBy;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    /** The pair by which its children are read. */
    public AsAt asAt() {
        return new AsAt(onDay, drawnAt);
    }

    /** Empty where the children were chosen. */
    public Optional<Long> seed() {
        return Optional.ofNullable(seed);
    }

    /** How many children there were to draw or choose from. */
    public int drawnFrom() {
        return drawnFrom;
    }

    public String purpose() {
        return purpose;
    }
}
