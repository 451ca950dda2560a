package org.holdfast.child;

import org.holdfast.kernel.Rule;

/** How the files of the SSDA903 return are read. */
public enum Ssda903Rule implements Rule {
    IS_TEXT(
            "Send the file as CSV in UTF-8, not as a workbook, a document or a picture.",
            "SSDA903 file format; facts E1"),
    IS_HEADER_OR_EPISODES(
            "Send the Header and the Episodes file of the SSDA903 return, and UASC if there is one; the columns tell which is"
                    + " which.",
            "SSDA903 file format; facts E1"),
    ONE_OF_EACH("Send one Header, one Episodes and one UASC file at a time.", "SSDA903 file format; facts E1"),
    CELLS_ARE_WHOLE(
            "A quotation mark opens a cell and does not close it properly; export the file again.",
            "CSV as RFC 4180 describes it"),
    NOT_TOO_MANY_ROWS("Send at most 100,000 rows at a time.", "Holdfast, limit of an import"),
    ONLY_A_CHANGE_OF_HOME_IS_A_MOVE(
            "Only a real change of home is a move: not a change of legal status (L), not a temporary stay (T0 to T4), "
                    + "not the next episode of one placement.",
            "SSDA903 RNE and PLACE codes; safeguards 5"),
    SHORT_BREAKS_MAKE_NO_DUTY(
            "Short breaks (V3, V4) make no education plan due.", "SSDA903 legal status V3, V4; safeguards 5"),
    FIRST_ROW_IS_NOT_THE_START(
            "Care began when an episode says so (S); otherwise the child was in care at least since the first row.",
            "SSDA903 RNE codes; safeguards 5"),
    ALONE_UNTIL_THE_DAY(
            "A child of the UASC file is unaccompanied until the day it gives, and goes on to be where it gives none; it says"
                    + " more than the flag of the Header file, which stands for the whole year.",
            "SSDA903 DUC, date until which a child is unaccompanied; facts E1"),
    A_CHILD_IS_WHOLE(
            "The rows of a child hang together: while one is wrong, none of them is loaded.",
            "Holdfast: half a history would show a wrong status");

    private final String sentence;
    private final String source;

    Ssda903Rule(String sentence, String source) {
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
