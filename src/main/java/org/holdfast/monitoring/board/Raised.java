package org.holdfast.monitoring.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Text;

/**
 * A flag that a child has today.
 *
 * @param key of the sentence, its {@code facts} filled in: what is wrong with this child's
 * @param since the first day on which it is known to hold; empty where the facts do not tell
 * @param href page that mends it, without the context path
 */
public record Raised(Concern concern, String key, List<Object> facts, Optional<LocalDate> since, String href) {
    public String sentence() {
        return Text.say(key, facts.toArray());
    }
}
