package org.holdfast.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a look at one class into a condition, and answers what several rules ask. */
final class Conditions {
    private static final Pattern CREATE = Pattern.compile("(?i)create\\s+table\\s+`?([a-z_]+)");
    private static final Pattern TRAIL_CHANGED =
            Pattern.compile("(?i)(update|delete(\\s+from)?|truncate(\\s+table)?)\\s+(audit_entry|AuditEntry)\\b");

    /** Takes what is wrong with a class. */
    interface Complaint {
        void about(String what);
    }

    private Conditions() {}

    static ArchCondition<JavaClass> hold(String sentence, BiConsumer<JavaClass, Complaint> look) {
        return new ArchCondition<>(sentence) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                look.accept(type, what -> events.add(SimpleConditionEvent.violated(type, what)));
            }
        };
    }

    /** A call that reads the machine's own clock. */
    static boolean looksAtTheWall(String owner, String method, boolean withoutClock, Set<String> names) {
        boolean time = owner.startsWith("java.time.") && withoutClock && names.contains(method);
        boolean millis = owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        boolean date = (owner.equals("java.util.Date") && method.equals("<init>"))
                || (owner.equals("java.util.Calendar") && method.equals("getInstance"));
        return time || millis || date;
    }

    /** Names of the tables that the migrations make. */
    static Set<String> tables() {
        return texts(Path.of("sql"), ".sql").stream()
                .flatMap(text -> CREATE.matcher(text).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether a text changes or removes lines of the trail, in SQL or JPQL. */
    static boolean changesTheTrail(String text) {
        return TRAIL_CHANGED.matcher(text).find();
    }

    static List<String> texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .map(Conditions::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
