package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.form.Edition;

/** A copy of a version left the house: which edition, which copy, who printed it. */
@Entity
@Table(name = "plan_print")
public class PlanPrint {
    @Id
    private String id;

    @Column(name = "version_id")
    private String versionId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    @Column(name = "copy_number")
    private int copyNumber;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "printed_at")
    private Instant printedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanPrint() {}

    PlanPrint(PlanVersion version, Edition edition, int copyNumber, Author who) {
        this.id = Ids.next();
        this.versionId = version.id();
        this.edition = edition;
        this.copyNumber = copyNumber;
        this.personId = who.id();
        this.personName = who.name();
        this.printedAt = who.at();
    }

    public int copyNumber() {
        return copyNumber;
    }
}
