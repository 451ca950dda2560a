package org.holdfast.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Packages, their levels, and the few doors between neighbours. */
final class House {
    /** A package imports lower levels only. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("platform", 1),
            Map.entry("access", 1),
            Map.entry("audit", 1),
            Map.entry("web", 1),
            Map.entry("school", 2),
            Map.entry("child", 3),
            Map.entry("training", 3),
            Map.entry("contact", 4),
            Map.entry("support", 4),
            Map.entry("attendance", 4),
            Map.entry("exclusion", 4),
            Map.entry("care", 4),
            Map.entry("plan", 5),
            Map.entry("monitoring", 6),
            Map.entry("notice", 6),
            Map.entry("imports", 6),
            Map.entry("bridge", 6),
            Map.entry("demo", 7));

    /** A door between two packages of one level, and why it is there. */
    enum Door {
        TRAIL("audit", "access", "the trail keeps who acted and what they did"),
        TRAIL_ROWS(
                "audit",
                "platform",
                "the trail is read by SQL of its own, whose moments each database gives in its own way"),
        SHELL("web", "access", "the shell shows who is signed in and signs people in and out"),
        SHELL_CONFIG("web", "platform", "the shell says whether the data is a demo"),
        SESSION_CONFIG(
                "access",
                "platform",
                "how long a session lasts and whether there is a demo are settings of the installation"),
        WHO_IS_TRAINED("child", "training", "an acting author of a plan is named with a look at their training"),
        FIGURES("bridge", "monitoring", "the interface gives the figures of the page, hidden by the same rule"),
        DAYS_LOST("exclusion", "attendance", "sessions lost to a suspension are read from the register");

        private final String from;
        private final String to;
        private final String reason;

        Door(String from, String to, String reason) {
            this.from = from;
            this.to = to;
            this.reason = reason;
        }

        private boolean leads(String origin, String target) {
            return from.equals(origin) && to.equals(target);
        }

        @Override
        public String toString() {
            return from + " → " + to + ": " + reason;
        }
    }

    private House() {}

    /** The feature a class of ours belongs to; planted breaches stand one package deeper. Empty for others' classes. */
    static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.holdfast.")) {
            return Optional.empty();
        }
        String rest = name.substring("org.holdfast.".length()).replaceFirst("^breach\\.", "");
        return Optional.of(rest.split("\\.", -1)[0]);
    }

    static boolean in(JavaClass type, String... features) {
        return feature(type).filter(Arrays.asList(features)::contains).isPresent();
    }

    static boolean mayImport(String from, String to) {
        Integer own = LEVELS.get(from);
        Integer other = LEVELS.get(to);
        if (own == null || other == null) {
            return false;
        }
        return from.equals(to) || other < own || Arrays.stream(Door.values()).anyMatch(door -> door.leads(from, to));
    }
}
