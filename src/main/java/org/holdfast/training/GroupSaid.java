package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** The group of an adult from a day on, as the school says. Superseded by what it says next, and kept. */
@Entity
@Table(name = "staff_group")
public class GroupSaid {
    @Id
    private String id;

    @Column(name = "staff_id")
    private String staffId;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_name")
    private StaffGroup group;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected GroupSaid() {}

    public GroupSaid(String staffId, StaffGroup group, LocalDate from, String by, Instant at) {
        this.id = Ids.next();
        this.staffId = staffId;
        this.group = group;
        this.validFrom = from;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The same until another group begins; nothing is left of one that began no earlier. */
    Optional<GroupSaid> until(LocalDate day, String by, Instant now) {
        supersededAt = now;
        if (!validFrom.isBefore(day)) {
            return Optional.empty();
        }
        GroupSaid ended = new GroupSaid(staffId, group, validFrom, by, now);
        ended.validTo = day;
        return Optional.of(ended);
    }

    public String staffId() {
        return staffId;
    }

    public StaffGroup group() {
        return group;
    }

    public LocalDate from() {
        return validFrom;
    }
}
