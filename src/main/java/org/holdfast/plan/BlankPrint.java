package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;

/** A blank form with a child's name on it left the house: which copy, who printed it. */
@Entity
@Table(name = "plan_blank_print")
public class BlankPrint {
    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "copy_number")
    private int copyNumber;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "printed_at")
    private Instant printedAt;

    @SuppressWarnings("NullAway.Init")
    protected BlankPrint() {}

    BlankPrint(ChildId child, int copyNumber, Author who) {
        this.id = Ids.next();
        this.childId = child.id();
        this.copyNumber = copyNumber;
        this.personId = who.id();
        this.personName = who.name();
        this.printedAt = who.at();
    }

    public int copyNumber() {
        return copyNumber;
    }
}
