package org.holdfast.child.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.web.Text;

/**
 * One thing of two sides, as a page shows it.
 *
 * @param differs whether both sides say something and not the same
 */
public record Compared(String label, String one, String other, boolean differs) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** What neither side has is not among them. */
    public static List<Compared> of(Side one, Side other) {
        return Stream.of(
                        line("child.identity.name", named(one), named(other), one.name(), other.name()),
                        line("child.identity.born", born(one), born(other)),
                        line("child.identity.sex", one.sex(), other.sex()),
                        line("child.identity.upn", one.upn(), other.upn()),
                        line("child.identity.number", one.number(), other.number()),
                        line("child.identity.nhs", one.nhsNumber(), other.nhsNumber()),
                        line("child.identity.school", one.school(), other.school()))
                .filter(line -> !(line.one().isEmpty() && line.other().isEmpty()))
                .toList();
    }

    private static Compared line(String key, String one, String other) {
        return line(key, one, other, one, other);
    }

    private static Compared line(String key, String one, String other, String bareOne, String bareOther) {
        boolean both = !bareOne.isEmpty() && !bareOther.isEmpty();
        return new Compared(Text.say(key), one, other, both && !bareOne.equalsIgnoreCase(bareOther));
    }

    private static String named(Side side) {
        return side.mark().isEmpty() ? side.name() : side.name() + " (" + side.mark() + ")";
    }

    private static String born(Side side) {
        return side.bornOn().map((LocalDate day) -> DAY.format(day)).orElse("");
    }
}
