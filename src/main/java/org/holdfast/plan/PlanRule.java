package org.holdfast.plan;

import org.holdfast.kernel.Rule;

/** What must hold of an education plan, and when it counts as up to date. */
public enum PlanRule implements Rule {
    ONE_LIVING_PLAN(
            "A child has one plan; open it and go on there.", "Holdfast F01; Care Planning Regulations 2010, reg 5"),
    NOT_STARTED(
            "No plan has been started yet. Start it first.", "Care Planning Regulations 2010, reg 5 and Schedule 1"),
    BEGINS_WITH_CONSENT(
            "For a child who is not in care a plan needs the agreement of the person with parental responsibility, or of"
                    + " the competent young person. Record it first.",
            "Statutory guidance 2018, previously looked-after children; safeguards 3"),
    STARTED_BY_THE_SCHOOL(
            "The designated teacher, their deputy or the acting author starts a plan.", "Statutory guidance 2018"),
    OWNER_WRITES("This section is written by its owner.", "Safeguards 1; statutory guidance 2018, joint duty"),
    WRITER_IS_NAMED("Give the name of the social worker who wrote this, in 180 characters or fewer.", "Holdfast F63"),
    UNKNOWN_QUESTION("This question is not asked in this plan any more. Open the page again.", "Form in force"),
    LOCKED(
            "This plan is locked: it waits for approval, or is approved. Withdraw it, or begin the next version first.",
            "Holdfast F04"),
    STEP_IS_ANOTHERS("This step is not yours to take.", "Holdfast F04; safeguards 1"),
    STEP_NOT_FROM_HERE("The plan has moved on meanwhile. Open the page again.", "Holdfast F04"),
    RETURN_SAYS_WHY("Say what has to change.", "Holdfast F04"),
    RETURN_POINTS_AT_SECTIONS("Choose at least one section that has to change.", "Holdfast F04"),
    AMENDED_WITH_A_REASON("Say why the approved plan has to change this term.", "Holdfast F05"),
    TEXT_FITS("Shorten this to 8,000 characters or fewer.", "Holdfast"),
    CHOOSE_FROM_THE_LIST("Choose one from the list.", "Form in force"),
    DATE_IS_READABLE("Write a date: day, month and year.", "Form in force"),
    NO_CONTACT_DETAILS(
            "Leave out telephone numbers, e-mail addresses, postcodes and pupil or NHS numbers: they belong under People,"
                    + " where today's court order is obeyed even in old versions.",
            "Safeguards 4"),
    TARGET_NEED("Name the need this target serves.", "Statutory guidance 2018, targets; F08"),
    TARGET_AIM("Say what the child will do.", "Statutory guidance 2018, targets; F08"),
    TARGET_BASELINE("Say where the child is now, and when that was counted.", "Statutory guidance 2018, targets; F08"),
    TARGET_MEASURE("Say what is counted and how often.", "Statutory guidance 2018, targets; F08"),
    TARGET_OWNER("Name the adult who owns it.", "Statutory guidance 2018, targets; F08"),
    TARGET_REVIEW(
            "Give the day on which it is looked at again, from today on.", "Statutory guidance 2018, targets; F08"),
    TARGET_IS_OPEN("This target is closed. Set a new one.", "Holdfast F08"),
    TARGET_OF_LAST_TERM(
            "This target was set in an earlier term. Close it, and set what goes on as a new one.", "Holdfast F09"),
    TARGET_CLOSED_SAYS_WHY("Say why it came so.", "Holdfast F09"),
    COPIED_TARGET_SAYS_WHY(
            "This is at least 90% the same as an earlier target. Say why it is kept, or say what is new.",
            "Holdfast F08"),
    IS_GONE("This is no longer in the plan. Open the page again.", "Holdfast"),
    ACTION_IS_WHOLE("Say what is to be done, who does it and by when.", "Statutory guidance 2018, targets and actions"),
    VIEWS_ARE_WHOLE(
            "Give the day, who asked, and either how the child said it and what they said, or why they did not.",
            "Statutory guidance 2018, the child's own voice; F17"),
    NOT_IN_FUTURE("This day has not come yet.", "Holdfast"),
    REVIEW_LIES_AHEAD("Give a day from today on.", "A PEP is reviewed every school term: statutory guidance 2018"),
    GAP_IS_WHOLE(
            "Say why, who will mend it and by when.", "Safeguards 8: gaps are recorded, not hidden and not a wall"),
    OWN_SECTION_HAS_NO_GAP("You write this section yourself: answer it.", "Safeguards 8"),
    WAITS_FOR_NOBODY("Nobody else has anything left to do in this draft.", "Holdfast F03"),
    CHASED_ONCE_A_DAY("They were reminded today. Remind them again tomorrow.", "Holdfast F03"),
    CONFIRMED_AFTER_APPROVAL("Nothing has been approved yet. Have the plan approved instead.", "Holdfast F57"),
    APPROVED_BY_VIRTUAL_SCHOOL(
            "The plan of a child in care is approved by the virtual school of the authority that looks after them.",
            "Statutory guidance 2018; safeguards 1"),
    APPROVED_BY_THE_SCHOOL(
            "The plan of a child who is not in care is approved by the designated teacher, or the deputy where the"
                    + " designated teacher wrote it.",
            "Safeguards 1 and 3"),
    AUTHOR_DOES_NOT_APPROVE("You wrote in this draft. Somebody who did not write it approves it.", "Safeguards 1"),
    HOLDS_SOMETHING("Nothing is written in this draft yet. Answer at least one question first.", "Holdfast"),
    NO_SUCH_VERSION("No version of this number was approved.", "Holdfast"),
    VERSION_IS_FROZEN("An approved version never changes; write in the draft.", "Holdfast, seven decisions 2"),
    PLAN_IS_DUE(
            "A child in care has a personal education plan.",
            "Care Planning Regulations 2010, reg 5 and Schedule 1 paragraph 2"),
    VIEWS_THIS_TERM(
            "The child is asked every term, or it is said why not.",
            "Statutory guidance 2018, the child's own voice; NICE NG26 1.2.5"),
    CONTACTS_VERIFIED("Every contact is checked within the period.", "NICE NG26 1.2.5"),
    KEY_PERSON_AND_BACKUP(
            "The child has a key person and a backup at school, checked within the period.", "NICE NG26 1.2.5"),
    SAFE_PLACE_KNOWN("The child has a safe place at school, checked within the period.", "NICE NG26 1.2.5"),
    SUPPORT_SET_OUT(
            "The plan sets out the support in school, checked within the period.",
            "NICE NG26 1.2.5; NICE QS133 statement 2"),
    PREFERENCES_ASKED(
            "What the child prefers, and what would make them stand out, was asked within the period.",
            "NICE NG26 1.2.4 and 1.2.5"),
    REVIEWED_IN_TIME(
            "A plan has a review date that has not passed.",
            "A PEP is reviewed every school term: statutory guidance 2018"),
    NOTHING_CHANGED_SINCE(
            "After a change of home, school or key person, a suspension or an exclusion somebody confirms that the rest still"
                    + " holds, or a new version is approved.",
            "PEP review on placement or school change: statutory guidance 2018; NICE NG26 1.2.6 and 1.2.7"),
    NO_DUTY("Children on short breaks, and those without a voluntary plan, owe none.", "SSDA903 V3, V4; safeguards 5");

    private final String sentence;
    private final String source;

    PlanRule(String sentence, String source) {
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
