package org.holdfast.platform;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings of the installation: MicroProfile keys {@code holdfast.*}, so environment variables {@code HOLDFAST_*}. */
public final class Config {
    private Config() {}

    public static Optional<String> text(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    /** Said with {@code HOLDFAST_DEMO} at this start; unsaid, nothing of a demo is made, shown or let in. */
    public static boolean demo() {
        return text("holdfast.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether people open Holdfast under https, as {@code HOLDFAST_URL} says. */
    public static boolean https() {
        return text("holdfast.url").filter(url -> url.startsWith("https://")).isPresent();
    }

    /** A number of the installation; unsaid or no number, the default. */
    public static int number(String key, int unsaid) {
        return text(key)
                .filter(value -> value.strip().matches("[0-9]{1,9}"))
                .map(value -> Integer.parseInt(value.strip()))
                .orElse(unsaid);
    }
}
