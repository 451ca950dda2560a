package org.holdfast.exclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason of the census, from a day to before another; a retired one still comes in with old rows. Source: facts B1. */
@Entity
@Table(name = "exclusion_reason")
public class ExclusionReason {
    @Id
    private String code;

    private String title;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String status;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected ExclusionReason() {}

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** How sure its dates are. */
    public String status() {
        return status;
    }

    public String source() {
        return source;
    }

    public boolean inUseOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
