package org.holdfast.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that an answer holds, however deep: its words, and which of our classes it is made of. */
public final class Told {
    private final StringBuilder words = new StringBuilder();
    private final Set<String> types = new TreeSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Takes in one more answer. */
    public void add(@Nullable Object answer) {
        if (answer == null || !seen.add(answer)) {
            return;
        }
        if (answer instanceof byte[] bytes) {
            words.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
        } else if (answer instanceof Collection<?> many) {
            many.forEach(this::add);
        } else if (answer instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                add(key);
                add(one);
            });
        } else if (answer instanceof Optional<?> one) {
            one.ifPresent(this::add);
        } else if (answer instanceof Enum<?> || !ours(answer.getClass())) {
            words.append(answer).append('\n');
        } else {
            fields(answer, answer.getClass());
        }
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("org.holdfast.");
    }

    private void fields(Object answer, Class<?> type) {
        if (!ours(type)) {
            return;
        }
        types.add(type.getName());
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    add(field.get(answer));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        if (type.getSuperclass() != null) {
            fields(answer, type.getSuperclass());
        }
    }

    public String words() {
        return words.toString();
    }

    /** Names of our classes in it. */
    public Set<String> types() {
        return types;
    }
}
