package org.holdfast.bridge.push;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A body, or parameters, of which some fields cannot be read. */
class BadFields extends RuntimeException {
    BadFields(Map<String, String> wrong) {
        super(new TreeMap<>(wrong)
                .entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining("; ")));
    }

    /** Each field with what it should be; nothing of what was sent. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
