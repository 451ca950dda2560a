package org.holdfast.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Public records of texts, whole numbers, truths, days, moments, enum constants, optionals, lists and records, as JSON and
 * back. Members stand in order of their names and empty ones are left out, so that equal records make equal bytes.
 */
public final class Payload {
    private Payload() {}

    public static byte[] of(Record content) {
        return object(content).toString().getBytes(StandardCharsets.UTF_8);
    }

    public static <T extends Record> T read(byte[] json, Class<T> type) {
        return type.cast(record(JsonText.object(json), type));
    }

    private static JsonObject object(Record content) {
        TreeMap<String, Object> members = new TreeMap<>();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            Object member = member(component, content);
            Object bare = member instanceof Optional<?> optional ? optional.orElse(null) : member;
            if (bare != null) {
                members.put(component.getName(), bare);
            }
        }
        var json = JsonText.PROVIDER.createObjectBuilder();
        members.forEach((name, member) -> json.add(name, json(member)));
        return json.build();
    }

    private static JsonValue json(Object content) {
        return switch (content) {
            case Record inner -> object(inner);
            case List<?> list -> {
                var array = JsonText.PROVIDER.createArrayBuilder();
                list.forEach(item -> array.add(json(item)));
                yield array.build();
            }
            case Integer number -> JsonText.PROVIDER.createValue(number);
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Enum<?> constant -> JsonText.PROVIDER.createValue(constant.name());
            default -> JsonText.PROVIDER.createValue(content.toString());
        };
    }

    private static Object member(RecordComponent component, Record content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("not a public record: " + content.getClass(), e);
        }
    }

    private static Object record(JsonObject json, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] =
                    value(json.getOrDefault(components[i].getName(), JsonValue.NULL), components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object value(JsonValue json, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.of(json).filter(it -> !it.equals(JsonValue.NULL)).map(it -> value(it, inner))
                    : ((JsonArray) json).stream().map(it -> value(it, inner)).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record((JsonObject) json, plain);
        } else if (plain == int.class || plain == Integer.class) {
            return ((JsonNumber) json).intValueExact();
        } else if (plain == boolean.class || plain == Boolean.class) {
            return json.equals(JsonValue.TRUE);
        }
        String text = ((JsonString) json).getString();
        if (plain == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (plain == Instant.class) {
            return Instant.parse(text);
        }
        return plain.isEnum() ? Enum.valueOf((Class<? extends Enum>) plain, text) : text;
    }
}
