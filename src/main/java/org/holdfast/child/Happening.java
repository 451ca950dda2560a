package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;

/**
 * Something in a child's life at school or home, for the list "what happened when".
 *
 * @param look {@code is-school}, {@code is-home}, {@code is-plan}, {@code is-suspension}
 * @param key of the sentence in the messages
 * @param facts filled into it
 */
public record Happening(LocalDate on, String look, String key, List<String> facts) {
    public static Happening of(LocalDate on, String look, String key, String... facts) {
        return new Happening(on, look, key, List.of(facts));
    }
}
