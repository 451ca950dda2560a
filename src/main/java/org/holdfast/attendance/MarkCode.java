package org.holdfast.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attendance code for the days on which it may be used, with the byte that stands for it in a register. A code that
 * comes to mean something else gets another row and another byte, so that old marks keep what they meant. Rows come
 * with migrations only.
 */
@Entity
@Table(name = "attendance_code")
public class MarkCode {
    @Id
    private int symbol;

    @Enumerated(EnumType.STRING)
    private CodeScheme scheme;

    private String code;
    private String meaning;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "replaced_by")
    private @Nullable String replacedBy;

    private String source;
    private String certainty;

    @SuppressWarnings("NullAway.Init")
    protected MarkCode() {}

    public byte symbol() {
        return (byte) symbol;
    }

    public CodeScheme scheme() {
        return scheme;
    }

    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    public Category category() {
        return category;
    }

    /** Whether it may stand for a session of that day. */
    public boolean usable(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Last day on which it was used. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(validTo);
    }

    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<String> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    public String source() {
        return source;
    }

    /** How sure its meaning is: {@code seen}, or general knowledge. */
    public String certainty() {
        return certainty;
    }
}
