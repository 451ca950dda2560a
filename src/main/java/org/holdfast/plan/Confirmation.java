package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.form.PlainText;

/** "Nothing else has changed": said by somebody after a change around the child, with the reason. */
@Entity
@Table(name = "plan_confirmation")
public class Confirmation {
    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(Plan plan, Author who, String reason) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.personId = who.id();
        this.personName = who.name();
        this.confirmedAt = who.at();
        this.reason = PlainText.checked(reason, 500, "reason");
    }

    public String personName() {
        return personName;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String reason() {
        return reason;
    }
}
