package org.holdfast.exclusion;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.web.Text;

/** Kinds of exclusion, by the codes of the school census. Source: facts B1. */
public enum Category {
    SUSPENSION("SUSP"),
    /** each counts as half a day */
    LUNCHTIME("LNCH"),
    /** has no end and is in no count of days */
    PERMANENT("PERM");

    private static final String OLD_SUSPENSION = "FIXD";

    private final String code;

    Category(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String title() {
        return Text.say("exclusion.category." + name());
    }

    /** By its census code in any case; the retired FIXD is a suspension. */
    public static Optional<Category> ofCode(String text) {
        String said = text.strip().toUpperCase(Locale.ROOT);
        String now = said.equals(OLD_SUSPENSION) ? SUSPENSION.code : said;
        return Stream.of(values()).filter(kind -> kind.code.equals(now)).findFirst();
    }
}
