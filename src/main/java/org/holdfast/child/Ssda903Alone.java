package org.holdfast.child;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the UASC file: until when a child is unaccompanied. Its sex is not read: the Header file says it.
 *
 * @param until first day on which the child is so no longer; empty while it goes on
 */
public record Ssda903Alone(int row, SocialCareId childId, LocalDate bornOn, Optional<LocalDate> until) {
    static final String SOURCE = "SSDA903 UASC";
    private static final int GROWN_UP = 18;

    /** @param today no child is born later */
    public static Ssda903Line<Ssda903Alone> read(Ssda903Row row, LocalDate today) {
        Ssda903Cells cells = new Ssda903Cells(row, today);
        Optional<SocialCareId> child = cells.childId();
        LocalDate born = cells.neededDay("DOB");
        Optional<LocalDate> until = cells.day("DUC", today.plusYears(GROWN_UP));
        if (until.filter(day -> !day.isAfter(born)).isPresent()) {
            cells.wrong("DUC", "DUC is no later than the birth date", "Correct one of the two days in your system");
        }
        String said = "born " + Ssda903.quoted(cells.cell("DOB"))
                + (cells.cell("DUC").isEmpty()
                        ? ", unaccompanied"
                        : ", unaccompanied until " + Ssda903.quoted(cells.cell("DUC")));
        return cells.line(child, said, () -> new Ssda903Alone(row.number(), child.orElseThrow(), born, until));
    }

    /** Whether two rows say the same of a child. */
    public boolean repeats(Ssda903Alone other) {
        return bornOn.equals(other.bornOn) && until.equals(other.until);
    }
}
