package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The group of an adult from a day on, as the school says. */
@Entity
@Table(name = "staff_group")
public class GroupSaid extends StaffFact<GroupSaid> {
    @Enumerated(EnumType.STRING)
    @Column(name = "group_name")
    private StaffGroup group;

    @SuppressWarnings("NullAway.Init")
    protected GroupSaid() {}

    public GroupSaid(String staffId, StaffGroup group, LocalDate from, String by, Instant at) {
        super(staffId, from, by, at);
        this.group = group;
    }

    @Override
    GroupSaid again(String by, Instant now) {
        return new GroupSaid(staffId(), group, from(), by, now);
    }

    public StaffGroup group() {
        return group;
    }
}
