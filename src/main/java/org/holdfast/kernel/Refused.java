package org.holdfast.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act that a rule does not allow; nothing of it is kept. A page shows it as a message at the field, the API as 409.
 * The message says what to do, in words for the person who acted.
 */
public class Refused extends RuntimeException {
    private final transient Rule rule;
    private final @Nullable String field;

    public Refused(Rule rule) {
        this(rule, rule.sentence());
    }

    public Refused(Rule rule, String whatToDo) {
        this(rule, whatToDo, null);
    }

    /** @param field name of the input the message belongs to, or null for the act as a whole */
    public Refused(Rule rule, String whatToDo, @Nullable String field) {
        super(whatToDo);
        this.rule = rule;
        this.field = field;
    }

    public Rule rule() {
        return rule;
    }

    public String whatToDo() {
        return String.valueOf(getMessage());
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
