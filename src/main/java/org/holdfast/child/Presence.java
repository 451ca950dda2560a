package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has a form of a child open: renewed by their page every half minute, and no longer believed when it was not
 * for a minute and a half.
 */
@Entity
@Table(name = "presence")
public class Presence {
    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "form_name")
    private String form;

    @Column(name = "person_name")
    private String personName;

    private String place;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected Presence() {}

    void came(String where, Instant now) {
        place = where;
        seenAt = now;
    }

    void stays(Instant now) {
        seenAt = now;
    }

    String personId() {
        return personId;
    }

    String form() {
        return form;
    }

    public String personName() {
        return personName;
    }

    /** Where, in words. */
    public String place() {
        return place;
    }
}
