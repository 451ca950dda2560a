package org.holdfast.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed of a protection; a form cannot be bound to a record. */
public class ProtectionForm implements Serializable {
    private Protection.Kind kind = Protection.Kind.DO_NOT_CONTACT;
    private String legalBasis = "";
    private String confirmedBy = "";
    private String confirmedRole = "";
    private String source = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    ProtectionForm(boolean ofHome, LocalDate today) {
        kind = ofHome ? Protection.Kind.RESTRICTED_ADDRESS : Protection.Kind.DO_NOT_CONTACT;
        from = today;
    }

    /** The last day as typed still counts; the period ends on the day after. */
    ProtectionTerms terms(@Nullable String contactId, LocalDate today) {
        Optional<LocalDate> end = Optional.ofNullable(to).map(last -> last.plusDays(1));
        return new ProtectionTerms(
                kind,
                contactId,
                legalBasis,
                confirmedBy,
                confirmedRole,
                source,
                ProtectionTerms.period(from == null ? today : from, end));
    }

    public Protection.Kind getKind() {
        return kind;
    }

    public void setKind(Protection.Kind chosen) {
        kind = chosen;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String text) {
        legalBasis = text;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public void setConfirmedBy(String text) {
        confirmedBy = text;
    }

    public String getConfirmedRole() {
        return confirmedRole;
    }

    public void setConfirmedRole(String text) {
        confirmedRole = text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String text) {
        source = text;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate day) {
        to = day;
    }
}
