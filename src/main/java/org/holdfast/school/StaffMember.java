package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/** An adult who works at a school or for an authority, from the day they begin to the day they leave. */
@Entity
@Touching(
        by = "id",
        children = "select child_id from key_person where staff_id in (%1$s)"
                + " union select child_id from child_access where holder_id in (%1$s)")
@Table(name = "staff_member")
public class StaffMember {
    @Id
    private String id;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "organisation_id")
    private String organisationId;

    private @Nullable String phone;
    private @Nullable String email;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    public StaffMember(String name, String jobTitle, String organisationId, LocalDate from) {
        this.id = Ids.next();
        this.name = name;
        this.nameKey = Folded.fold(name);
        this.jobTitle = jobTitle;
        this.organisationId = organisationId;
        this.validFrom = from;
    }

    public StaffMember reachedAt(@Nullable String phoneNumber, @Nullable String mail) {
        this.phone = phoneNumber;
        this.email = mail;
        return this;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public String organisationId() {
        return organisationId;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String email() {
        return email;
    }

    public boolean worksOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** No longer here from this day on. */
    public void leave(LocalDate day) {
        validTo = day;
    }
}
