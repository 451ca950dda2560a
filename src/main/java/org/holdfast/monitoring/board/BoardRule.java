package org.holdfast.monitoring.board;

import org.holdfast.kernel.Rule;

/** What each number of the board counts, and who must act on a line. */
public enum BoardRule implements Rule {
    SUSPENDED(
            "A child is out from the first day of a suspension to the last, weekends between them included; a permanent"
                    + " exclusion counts until another school has the child.",
            "Facts B1; the end of a permanent exclusion is general knowledge"),
    NO_SCHOOL_PLACE(
            "A child from Reception to Year 13 has a place at a school or college.",
            "Education Act 1996, section 8; Education and Skills Act 2008, section 2; general knowledge"),
    TEACHER(
            "A school that has our child has a designated teacher in post, trained in attachment and mental health and in"
                    + " data protection, in date today.",
            "NICE NG26 1.2.4, 1.2.5; Children and Young Persons Act 2008, section 20"),
    ATTENDANCE(
            "Attendance has dropped by a rule that speaks from the marks, and nobody has said why with a day until which"
                    + " it rests.",
            "NICE NG26 1.2.9; F37; what is a drop is a setting of the authority"),
    PLAN(
            "A plan is up to date when all seven parts are right and nothing changed since it was approved or confirmed."
                    + " Exempt is counted apart.",
            "F57, F101; NICE NG26 1.2.5; QS133 statement 2"),
    VIEWS(
            "The child’s views, or a coded reason why there are none, were recorded since the term began in the child’s"
                    + " own calendar.",
            "F17; NICE NG26 1.2.5; QS133 statement 2"),
    KEY_PERSON(
            "The child has a key person who works at the school today, or a backup there who stands in for one who left.",
            "NICE NG26 1.2.5, 1.2.6; F12"),
    SAFE_PLACE("A safe place is agreed at the school that the child goes to today.", "NICE NG26 1.2.5; F13"),
    CONTACT(
            "A contact is recorded, and each that must be kept checked was checked within the authority’s period.",
            "NICE NG26 1.2.5; F24; the period is a setting of the authority"),
    LOOKED_AFTER_BY_US(
            "The board counts the children our authority looks after today, wherever they go to school.",
            "Children Act 1989, section 22 (3A); safeguards 1"),
    WHO_ACTS(
            "The most urgent flag decides. No school place, or no trained designated teacher, and a plan that waits for"
                    + " approval: the officer who follows the child, else the virtual school head. A contact: the social"
                    + " worker, else the school. Everything else: the designated teacher, the deputy where there is none,"
                    + " and where nobody is in post the officer or the head.",
            "Holdfast; safeguards 1 (no designated teacher in post)");

    private final String sentence;
    private final String source;

    BoardRule(String sentence, String source) {
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
