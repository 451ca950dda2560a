package org.holdfast.contact;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/**
 * What is said of a contact, as typed; an empty text means not known. A new one is restricted and may not collect:
 * unknown means no.
 *
 * @param mayDecide delegated authority in words: trips, day-to-day medical
 * @param mayBeTold what may be shared with this person, in words
 * @param mayCollect whether the child may be released to this person
 * @throws Refused if a text is too long or cannot be dialled or written to
 */
public record ContactDetails(
        String name,
        Relation relation,
        String organisation,
        boolean parentalResponsibility,
        String mayDecide,
        String mayBeTold,
        boolean mayCollect,
        String phone,
        String email,
        String address,
        boolean addressRestricted) {
    public ContactDetails {
        name = fitting(name, 200, "name");
        organisation = fitting(organisation, 200, "organisation");
        mayDecide = fitting(mayDecide, 500, "mayDecide");
        mayBeTold = fitting(mayBeTold, 500, "mayBeTold");
        phone = fitting(phone, 50, "phone");
        email = fitting(email, 200, "email");
        address = fitting(address, 500, "address");
        check(!name.isEmpty(), ContactRule.HAS_A_NAME, "name");
        check(
                phone.isEmpty() || phone.matches("(?i)[+(0-9][-+0-9 ()./]*(,? *(ext\\.?|x) *[0-9]+)?"),
                ContactRule.PHONE_CAN_BE_DIALLED,
                "phone");
        check(email.isEmpty() || email.matches("[^@\\s]+@[^@\\s]+"), ContactRule.EMAIL_HAS_AN_AT, "email");
    }

    public static ContactDetails of(String name, Relation relation) {
        return new ContactDetails(name, relation, "", false, "", "", false, "", "", "", true);
    }

    public ContactDetails at(String workplace) {
        return new ContactDetails(
                name,
                relation,
                workplace,
                parentalResponsibility,
                mayDecide,
                mayBeTold,
                mayCollect,
                phone,
                email,
                address,
                addressRestricted);
    }

    public ContactDetails reachedAt(String number, String mail) {
        return new ContactDetails(
                name,
                relation,
                organisation,
                parentalResponsibility,
                mayDecide,
                mayBeTold,
                mayCollect,
                number,
                mail,
                address,
                addressRestricted);
    }

    public ContactDetails living(String place, boolean restricted) {
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
                place,
                restricted);
    }

    /** @param responsible whether the person has parental responsibility (Children Act 1989, section 3) */
    public ContactDetails deciding(boolean responsible, String decides, String told) {
        return new ContactDetails(
                name,
                relation,
                organisation,
                responsible,
                decides,
                told,
                mayCollect,
                phone,
                email,
                address,
                addressRestricted);
    }

    public ContactDetails collecting(boolean may) {
        return new ContactDetails(
                name,
                relation,
                organisation,
                parentalResponsibility,
                mayDecide,
                mayBeTold,
                may,
                phone,
                email,
                address,
                addressRestricted);
    }

    private static String fitting(String text, int most, String field) {
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw new Refused(ContactRule.FITS, "Shorten this to " + most + " characters or fewer.", field);
        }
        return stripped;
    }

    private static void check(boolean holds, Rule rule, String field) {
        if (!holds) {
            throw new Refused(rule, rule.sentence(), field);
        }
    }

    /** Fit for a log: who it is about is not. */
    @Override
    public String toString() {
        return "details of a contact";
    }
}
