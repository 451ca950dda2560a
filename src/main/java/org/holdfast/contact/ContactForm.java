package org.holdfast.contact;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a contact; a form cannot be bound to a record. */
public class ContactForm implements Serializable {
    private String name = "";
    private Relation relation = Relation.PARENT;
    private String organisation = "";
    private boolean parentalResponsibility;
    private String mayDecide = "";
    private String mayBeTold = "";
    private boolean mayCollect;
    private String phone = "";
    private String email = "";
    private String address = "";
    private boolean addressRestricted = true;
    private LocalDate from;
    private boolean checked;

    ContactForm(LocalDate today) {
        from = today;
    }

    void show(ContactView view) {
        name = view.name();
        relation = view.relation();
        organisation = view.organisation().orElse("");
        parentalResponsibility = view.parentalResponsibility();
        mayDecide = view.mayDecide().orElse("");
        mayBeTold = view.mayBeTold().orElse("");
        mayCollect = view.mayCollect();
        phone = view.phone().orElse("");
        email = view.email().orElse("");
        address = view.address().orElse("");
        addressRestricted = view.addressRestricted();
    }

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

    public String getName() {
        return name;
    }

    public void setName(String text) {
        name = text;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation chosen) {
        relation = chosen;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String text) {
        organisation = text;
    }

    public boolean isParentalResponsibility() {
        return parentalResponsibility;
    }

    public void setParentalResponsibility(boolean has) {
        parentalResponsibility = has;
    }

    public String getMayDecide() {
        return mayDecide;
    }

    public void setMayDecide(String text) {
        mayDecide = text;
    }

    public String getMayBeTold() {
        return mayBeTold;
    }

    public void setMayBeTold(String text) {
        mayBeTold = text;
    }

    public boolean isMayCollect() {
        return mayCollect;
    }

    public void setMayCollect(boolean may) {
        mayCollect = may;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String text) {
        phone = text;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String text) {
        email = text;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String text) {
        address = text;
    }

    public boolean isAddressRestricted() {
        return addressRestricted;
    }

    public void setAddressRestricted(boolean restricted) {
        addressRestricted = restricted;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean today) {
        checked = today;
    }
}
