package org.holdfast.monitoring.filter;

import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.web.Text;

/** Stages of schooling by curriculum year. Source: Education Act 2002, section 82; early years and after 16 by custom. */
public enum KeyStage {
    EARLY(-5, 0),
    ONE(1, 2),
    TWO(3, 6),
    THREE(7, 9),
    FOUR(10, 11),
    AFTER_16(12, 14);

    private final int first;
    private final int last;

    KeyStage(int first, int last) {
        this.first = first;
        this.last = last;
    }

    boolean includes(int year) {
        return first <= year && year <= last;
    }

    public String title() {
        return Text.say("monitoring.filter.stage." + name());
    }

    public static Optional<KeyStage> of(int year) {
        return Stream.of(values()).filter(stage -> stage.includes(year)).findFirst();
    }
}
