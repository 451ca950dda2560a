package org.holdfast.monitoring.board;

import java.time.LocalDate;
import org.holdfast.web.Text;

/** Says of a line what page and list say alike. */
final class BoardWords {
    private BoardWords() {}

    /** "12 school days"; empty where the facts do not tell. */
    static String open(BoardLine line, LocalDate today) {
        return line.daysOpen(today)
                .map(days -> Text.say("monitoring.board.open", days))
                .orElse("");
    }
}
