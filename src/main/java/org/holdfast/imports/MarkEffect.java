package org.holdfast.imports;

import java.util.Locale;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.CodeTable;

/** What a mark in the place of another does to the figures, without any figure of the child. */
final class MarkEffect {
    private MarkEffect() {}

    static String words(CodeTable codes, FoundMark mark) {
        Category before = codes.category(mark.old());
        Category after = codes.category(mark.symbol());
        String kind = before == after
                ? ""
                : before.title() + " becomes " + after.title().toLowerCase(Locale.ROOT) + ". ";
        return kind + sum(before, after);
    }

    private static String sum(Category before, Category after) {
        if (before.possible() != after.possible()) {
            return after.possible() ? "One possible session more." : "One possible session fewer.";
        } else if (before.attending() == after.attending()) {
            return "Attendance stays as it is.";
        }
        return after.attending() ? "One session more attended." : "One session fewer attended.";
    }
}
