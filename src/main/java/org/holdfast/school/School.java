package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/** A school, nursery or college. Its URN is given by GIAS and changes when it becomes an academy; its id does not. */
@Entity
@Touching(everybody = true)
@Table(name = "school")
public class School {
    @Id
    private String id;

    private String urn;
    private String name;
    private String phase;
    private @Nullable String establishment;

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

    /** Four digits, unique in the area only; behind the area's code they are the number that files call LAESTAB. */
    public Optional<String> establishment() {
        return Optional.ofNullable(establishment);
    }

    /** @throws Refused unless there are four digits */
    public void number(String digits) {
        if (!digits.matches("[0-9]{4}")) {
            throw AdministeredPlaces.refused(SchoolRule.ESTABLISHMENT_HAS_FOUR_DIGITS, "establishment");
        }
        establishment = digits;
    }

    public String authorityId() {
        return authorityId;
    }
}
