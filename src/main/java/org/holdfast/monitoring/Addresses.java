package org.holdfast.monitoring;

import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Reads what an address says of a list; what cannot be read counts as not said. */
public final class Addresses {
    private Addresses() {}

    public static <E extends Enum<E>> E choice(Class<E> kind, @Nullable String name, E otherwise) {
        E chosen = choice(kind, name);
        return chosen == null ? otherwise : chosen;
    }

    public static <E extends Enum<E>> @Nullable E choice(Class<E> kind, @Nullable String name) {
        return Stream.of(kind.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Number of a sheet, from 1. */
    public static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    /** "26 to 50 of 61". */
    public static String shown(Sheet<?> sheet) {
        return Text.say("monitoring.pager.shown", sheet.first(), sheet.last(), sheet.total());
    }
}
