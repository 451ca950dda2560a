package org.holdfast.training;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of courses, sessions and attendances, and when an adult counts as trained. */
public enum TrainingRule implements Rule {
    STAFF_IN_CONTACT_ARE_TRAINED(
            "Everybody in contact with children who have plans is trained in how attachment difficulties begin, what they do,"
                    + " what maltreatment does, and how to support the child.",
            "NICE NG26 1.2.1, 1.2.2"),
    DESIGNATED_TEACHERS_ARE_TRAINED(
            "A designated teacher and a deputy are also trained in recognising attachment difficulties and mental health"
                    + " problems, and in data protection and confidentiality.",
            "NICE NG26 1.2.5"),
    IN_DATE(
            "In date means that each content area was attended no longer ago than the months the authority sets.",
            "NICE NG26 gives no interval, so the months are a setting of the authority"),
    IN_CONTACT_UNTIL_SAID(
            "Everybody who works at a school that a child with a plan attends counts as in contact, until the school says with"
                    + " a reason that they are not.",
            "NICE NG26 1.2.2 (all staff who may meet such pupils); how it is said: Holdfast"),
    COURSE_IS_NAMED("Give the title of the course, at most 150 characters.", "Holdfast"),
    COURSE_HAS_A_PROVIDER("Say who provides the course, at most 150 characters.", "Holdfast, from NICE NG26 1.2.1"),
    COURSE_HAS_CONTENT("Choose at least one content area.", "NICE NG26 1.2.2, 1.2.5"),
    WORDS_ARE_SHORT("Say it in at most 400 characters.", "Holdfast"),
    SESSION_HAS_BEEN(
            "Choose a day that has been, at most ten years ago: a session counts once it is held.", "Holdfast"),
    SOMEBODY_ATTENDED("Choose at least one person who attended.", "Holdfast"),
    ATTENDED_WHILE_WORKING("Choose adults who work at the school.", "Holdfast"),
    WITHDRAWN_WITH_A_REASON("Say why it is withdrawn, in at most 400 characters.", "Holdfast"),
    WITHDRAWN_ONCE("It is withdrawn already.", "Holdfast"),
    SESSION_STANDS("This session is withdrawn. Put people down for one that was held.", "Holdfast"),
    CORRECTED_WITH_A_REASON("Say what was wrong, in at most 400 characters.", "Holdfast"),
    CORRECTION_CHANGES_SOMETHING("Nothing is other than before. Change what was wrong.", "Holdfast"),
    ATTENDED_ONCE("This adult is down for the session already.", "Holdfast"),
    CONTACT_NEEDS_A_REASON("Say why they are not in contact with the children, in at most 400 characters.", "Holdfast"),
    CONTACT_FROM_A_DAY("Choose a day from today a year back to today a year ahead.", "Holdfast");

    private final String sentence;
    private final String source;

    TrainingRule(String sentence, String source) {
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

    /** The refusal by this rule, said at a field of the form. */
    public Refused at(String field) {
        return new Refused(this, sentence, field);
    }

    /** The words themselves, without blanks around them. @throws Refused if there are none or too many */
    String words(String said, int most, String field) {
        String text = said.strip();
        if (text.isEmpty() || text.length() > most) {
            throw at(field);
        }
        return text;
    }
}
