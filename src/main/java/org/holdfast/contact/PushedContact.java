package org.holdfast.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.holdfast.child.push.PushKind;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;

/** Which contact a row of a case system is. */
@Entity
@Table(name = "pushed_contact")
class PushedContact {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Enumerated(EnumType.STRING)
    private PushKind kind;

    @Column(name = "source_id")
    private String sourceId;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "contact_id")
    private String contactId;

    @SuppressWarnings("NullAway.Init")
    protected PushedContact() {}

    PushedContact(String authorityId, PushKind kind, String sourceId, ChildId child, String contactId) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.kind = kind;
        this.sourceId = sourceId;
        this.childId = child.id();
        this.contactId = contactId;
    }

    /** The row comes back after it had ended, or at another child. */
    void stands(ChildId child, String contact) {
        childId = child.id();
        contactId = contact;
    }

    boolean of(ChildId child) {
        return childId.equals(child.id());
    }

    String contactId() {
        return contactId;
    }
}
