package org.holdfast.contact;

import org.holdfast.kernel.Rule;

/** What must hold of contacts and protections. */
public enum ContactRule implements Rule {
    HAS_A_NAME("Give the contact's name.", "NG26 1.2.5; Holdfast"),
    FITS("Shorten this.", "Holdfast"),
    PHONE_CAN_BE_DIALLED("Write the phone number in digits, with spaces, +, brackets or “ext.”.", "Holdfast"),
    EMAIL_HAS_AN_AT("Write the e-mail address as name@place.", "Holdfast"),
    BEGUN("Give a first day that is not after today.", "Holdfast"),
    ENDS_AFTER_IT_BEGAN("Give a last day that is not before the first.", "Holdfast"),
    END_HAS_A_REASON("Say why this contact ends.", "Holdfast"),
    CHECKED_IN_PERIOD(
            "A contact counts as checked this term and, as a warning, the term before; older means not up to date.",
            "NG26 1.2.5 and QS133 statement 2; the period is a setting of the authority"),
    PROTECTION_SAYS_WHY(
            "Say on what ground, from whom you know it, and who confirmed it, by name and role.",
            "Safeguards 4: legal basis, from, to, confirmer"),
    PROTECTION_IS_OF_SOMEBODY("Choose the contact this is about.", "Safeguards 4"),
    CLEARED_WITH_A_REASON("Say why this may be cleared.", "Safeguards 4"),
    CLEARED_BY_THE_RESPONSIBLE_AUTHORITY(
            "Only a named social worker or team manager of the responsible authority may clear this.",
            "Safeguards 4: any authorised source may set a protection, none but the responsible authority may clear it"),
    PROTECTION_OUTLIVES_CHANGES(
            "This person is under a protection. Ask the social worker to clear it, or to make this change.",
            "Safeguards 4: no school user, import or DELETE may clear a protection"),
    WARNED_OF_ONCE(
            "A person of this name stands under a protection here. Change that entry instead of adding another.",
            "Safeguards 4; Holdfast"),
    ADDED_BY_WHO_ANSWERS_FOR_THE_CHILD(
            "Your authority does not work with this child today, so it adds nobody. What stands may be changed or ended.",
            "Safeguards 1 and 3: a dated relationship; live access ends that day"),
    NOT_TO_BE_CONTACTED("This person must not be contacted, so there is nothing to check with them.", "Safeguards 4"),
    NOT_TO_COLLECT("This person must not collect the child.", "Safeguards 4: do not release to"),
    UNKNOWN_MEANS_RESTRICTED(
            "An address is restricted unless an authorised source has said that it may be shown.",
            "Safeguards 4: unknown means restricted"),
    RESTRICTED_ADDRESS_IS_SAID_TO_BE_HELD(
            "A restricted address is held by social care and shown to nobody else.", "Safeguards 1 and 4"),
    DO_NOT_CONTACT_STANDS_BEFORE_NUMBERS(
            "Who must not be contacted is said above every phone number, and school is given no number for them.",
            "Safeguards 4"),
    OTHERS_DETAILS_STAY_OUT_OF_FAMILY_EDITIONS(
            "The parent's edition holds no other person's contact details or address, the carer's none of the family's.",
            "Safeguards 4: named editions");

    private final String sentence;
    private final String source;

    ContactRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
