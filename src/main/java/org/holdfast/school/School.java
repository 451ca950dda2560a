package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A school, nursery or college. Its URN is given by GIAS and changes when it becomes an academy; its id does not. */
@Entity
@Table(name = "school")
public class School {
    @Id
    private String id;

    private String urn;
    private String name;
    private String phase;

    @Column(name = "authority_id")
    private String authorityId;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    /** @param authorityId of the area in which the school lies */
    public School(String id, String urn, String name, String phase, String authorityId) {
        this.id = id;
        this.urn = urn;
        this.name = name;
        this.phase = phase;
        this.authorityId = authorityId;
    }

    public String id() {
        return id;
    }

    public String urn() {
        return urn;
    }

    public String name() {
        return name;
    }

    public String phase() {
        return phase;
    }

    public String authorityId() {
        return authorityId;
    }
}
