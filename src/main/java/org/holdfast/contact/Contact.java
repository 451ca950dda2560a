package org.holdfast.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/**
 * A person around a child: added, checked each term, changed or moved in the order to call, and ended on a day with a
 * reason; never deleted. Each act writes a new row under the same contact id. How to reach the person leaves this
 * package through {@link ContactSheet} alone.
 */
@Entity
@Touching
@Table(name = "contact")
public class Contact extends DatedFact {
    @Column(name = "contact_id")
    private String contactId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String organisation;

    @Column(name = "parental_responsibility")
    private boolean parentalResponsibility;

    @Column(name = "call_position")
    private int callPosition;

    @Column(name = "may_decide")
    private String mayDecide;

    @Column(name = "may_be_told")
    private String mayBeTold;

    @Column(name = "may_collect")
    private boolean mayCollect;

    private String phone;
    private String email;
    private String address;

    @Column(name = "address_restricted")
    private boolean addressRestricted;

    @Column(name = "address_opened_by")
    private @Nullable String addressOpenedBy;

    @Column(name = "address_open_reason")
    private @Nullable String addressOpenReason;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    /** @param position in the order to call, from 1 */
    public Contact(ChildId child, ContactDetails details, int position, Period period, Instant recordedAt) {
        super(child, period, recordedAt);
        this.contactId = Ids.next();
        this.callPosition = position;
        take(details);
    }

    private Contact(Contact from, Period period, Instant recordedAt) {
        super(from.childId(), period, recordedAt);
        this.contactId = from.contactId;
        this.callPosition = from.callPosition;
        this.addressOpenedBy = from.addressOpenedBy;
        this.addressOpenReason = from.addressOpenReason;
        this.verifiedOn = from.verifiedOn;
        this.verifiedBy = from.verifiedBy;
        this.endReason = from.endReason;
        take(from.details());
    }

    /** The same for every row of this contact. */
    public String contactId() {
        return contactId;
    }

    public String name() {
        return name;
    }

    public Relation relation() {
        return relation;
    }

    public int callPosition() {
        return callPosition;
    }

    public Optional<LocalDate> verifiedOn() {
        return Optional.ofNullable(verifiedOn);
    }

    Optional<String> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }

    /** Whether the responsible authority has said that the address may be shown. */
    boolean addressOpen() {
        return addressOpenedBy != null;
    }

    /** All that is held: for {@link ContactSheet} and the acts of this package only. */
    ContactDetails details() {
        return new ContactDetails(
                name,
                relation,
                organisation,
                parentalResponsibility,
                mayDecide,
                mayBeTold,
                mayCollect,
                phone,
                email,
                address,
                addressRestricted);
    }

    /** Somebody asked today whether all this is still right. */
    public Contact verified(LocalDate day, String by, Instant now) {
        Contact next = new Contact(this, period(), now);
        next.verifiedOn = day;
        next.verifiedBy = by;
        return next;
    }

    /** An open address stays open only while it is the same address. */
    Contact changed(ContactDetails said, Instant now) {
        Contact next = new Contact(this, period(), now);
        next.take(said);
        if (said.addressRestricted() || !said.address().equals(address)) {
            next.addressOpenedBy = null;
            next.addressOpenReason = null;
        }
        return next;
    }

    /** @param period for which the person is a contact, whenever and why they ended before */
    Contact lasting(Period period, Instant now) {
        Contact next = new Contact(this, period, now);
        next.endReason = null;
        return next;
    }

    Contact moved(int position, Instant now) {
        Contact next = new Contact(this, period(), now);
        next.callPosition = position;
        return next;
    }

    /** @param day from which the person is no longer a contact */
    Contact ended(LocalDate day, String reason, Instant now) {
        if (day.isBefore(from())) {
            throw new Refused(ContactRule.ENDS_AFTER_IT_BEGAN, ContactRule.ENDS_AFTER_IT_BEGAN.sentence(), "endsOn");
        }
        Contact next = new Contact(this, new Period(from(), day), now);
        next.endReason = ProtectionTerms.needed(reason, 500, ContactRule.END_HAS_A_REASON, "endReason");
        return next;
    }

    /** The responsible authority says that the address may be shown. */
    Contact addressOpened(String by, String reason, Instant now) {
        Contact next = new Contact(this, period(), now);
        next.addressRestricted = false;
        next.addressOpenedBy = by;
        next.addressOpenReason = ProtectionTerms.needed(reason, 500, ContactRule.CLEARED_WITH_A_REASON, "clearReason");
        return next;
    }

    private void take(ContactDetails said) {
        name = said.name();
        relation = said.relation();
        organisation = said.organisation();
        parentalResponsibility = said.parentalResponsibility();
        mayDecide = said.mayDecide();
        mayBeTold = said.mayBeTold();
        mayCollect = said.mayCollect();
        phone = said.phone();
        email = said.email();
        address = said.address();
        addressRestricted = said.addressRestricted();
    }
}
