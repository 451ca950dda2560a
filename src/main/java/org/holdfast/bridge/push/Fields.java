package org.holdfast.bridge.push;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.bridge.WholeJson;
import org.holdfast.platform.JsonText;

/**
 * Reads the fields of a body one by one and tells of all at once which cannot be read. What is not asked for is passed over:
 * a later version of a source may say more.
 */
final class Fields {
    /** Looked up once: each look goes through all that the server has on its path. */
    private static final int DEEPEST = 20;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final JsonObject body;
    private final String prefix;
    private final Map<String, String> wrong;

    private Fields(JsonObject body, String prefix, Map<String, String> wrong) {
        this.body = body;
        this.prefix = prefix;
        this.wrong = wrong;
    }

    /** @throws BadFields if it is no JSON object */
    static Fields of(byte[] content) {
        try {
            if (WholeJson.deeper(content, DEEPEST)) {
                throw new JsonException("nested too deep");
            }
            try (JsonReader reader = JsonText.PROVIDER.createReader(new ByteArrayInputStream(content))) {
                return new Fields(reader.readObject(), "", new HashMap<>());
            }
        } catch (JsonException | IllegalStateException e) {
            throw new BadFields(Map.of("body", "one JSON object"));
        }
    }

    static Fields of(Map<String, String> parameters) {
        var json = JsonText.PROVIDER.createObjectBuilder();
        parameters.forEach(json::add);
        return new Fields(json.build(), "", new HashMap<>());
    }

    /** @throws BadFields if any field asked for so far could not be read */
    void check() {
        if (!wrong.isEmpty()) {
            throw new BadFields(wrong);
        }
    }

    void wrong(String name, String should) {
        wrong.putIfAbsent(prefix + name, should);
    }

    String text(String name, int most) {
        return needed(name, plainText(name, most), "needed, a text of 1 to " + most + " characters", "");
    }

    Optional<String> optionalText(String name, int most) {
        return plainText(name, most);
    }

    /** Of a form; the text is empty where it has not. */
    String text(String name, String form, String should) {
        Optional<String> text = plainText(name, 200, should).filter(it -> matches(name, it, form, should));
        return needed(name, text, "needed, " + should, "");
    }

    Optional<String> optionalText(String name, String form, String should) {
        return plainText(name, 200, should).filter(it -> matches(name, it, form, should));
    }

    LocalDate day(String name) {
        return needed(name, optionalDay(name), "needed, a day as 2026-11-30", FIRST);
    }

    Optional<LocalDate> optionalDay(String name) {
        return read(name, "a day as 2026-11-30", LocalDate::parse).filter(day -> within(name, day));
    }

    Instant moment(String name) {
        Optional<Instant> moment = read(name, "a moment as 2026-11-30T16:30:00Z", text -> OffsetDateTime.parse(text)
                        .toInstant())
                .filter(it -> within(name, LocalDate.ofInstant(it, ZoneOffset.UTC)));
        return needed(name, moment, "needed, a moment as 2026-11-30T16:30:00Z", Instant.EPOCH);
    }

    Optional<Boolean> truth(String name) {
        JsonValue value = value(name);
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return Optional.of(value.equals(JsonValue.TRUE));
        }
        if (!value.equals(JsonValue.NULL)) {
            wrong(name, "true or false");
        }
        return Optional.empty();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        String all = String.join(", ", names(type));
        return needed(
                name,
                read(name, "one of " + all, text -> Enum.valueOf(type, text)),
                "needed, one of " + all,
                otherwise);
    }

    List<String> texts(String name, int mostTexts, String form, String should) {
        JsonValue value = value(name);
        if (value.equals(JsonValue.NULL)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        boolean list = value instanceof JsonArray array
                && array.size() <= mostTexts
                && array.stream().allMatch(it -> it instanceof JsonString text && texts.add(text.getString()));
        if (!list || !texts.stream().allMatch(it -> it.matches(form))) {
            wrong(name, "a list of at most " + mostTexts + ", each " + should);
            return List.of();
        }
        return List.copyOf(texts);
    }

    /** Of several lines. */
    String longText(String name, int most) {
        return needed(name, lines(name, most), "needed, a text of at most " + most + " characters", "");
    }

    /** Its lines as one, with commas between them. */
    Optional<String> oneLine(String name, int most) {
        return lines(name, most)
                .map(text -> text.strip().replaceAll("\\s*\\R\\s*", ", "))
                .filter(text -> !text.isEmpty());
    }

    /** None where it is no list of objects. */
    List<Fields> objects(String name, int most) {
        JsonValue value = value(name);
        List<Fields> objects = new ArrayList<>();
        if (value instanceof JsonArray array && array.size() <= most) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonObject inner) {
                    objects.add(new Fields(inner, prefix + name + "[" + i + "].", wrong));
                }
            }
            if (objects.size() == array.size()) {
                return objects;
            }
        }
        wrong(name, "needed, a list of at most " + most + " objects");
        return List.of();
    }

    Optional<Fields> object(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonObject inner) {
            return Optional.of(new Fields(inner, prefix + name + ".", wrong));
        }
        if (!value.equals(JsonValue.NULL)) {
            wrong(name, "an object");
        }
        return Optional.empty();
    }

    private JsonValue value(String name) {
        return body.getOrDefault(name, JsonValue.NULL);
    }

    private Optional<String> plainText(String name, int most) {
        return plainText(name, most, "a text of at most " + most + " characters, without control signs");
    }

    private Optional<String> plainText(String name, int most, String should) {
        JsonValue value = value(name);
        if (value.equals(JsonValue.NULL)) {
            return Optional.empty();
        }
        String text = value instanceof JsonString string ? string.getString().strip() : "";
        if (!(value instanceof JsonString) || text.length() > most || !plain(text)) {
            wrong(name, should);
            return Optional.empty();
        }
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private Optional<String> lines(String name, int most) {
        JsonValue value = value(name);
        if (value.equals(JsonValue.NULL)) {
            return Optional.empty();
        }
        boolean fits = value instanceof JsonString string
                && string.getString().length() <= most
                && plain(string.getString().replaceAll("[\\r\\n\\t]", " "));
        if (!fits) {
            wrong(name, "a text of at most " + most + " characters, without control signs");
            return Optional.empty();
        }
        return Optional.of(((JsonString) value).getString());
    }

    /** What no database takes or no page shows: control signs, halves of a sign. */
    private static boolean plain(String text) {
        return text.codePoints()
                .noneMatch(sign -> Character.isISOControl(sign)
                        || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE));
    }

    private boolean matches(String name, String text, String form, String should) {
        if (!text.matches(form)) {
            wrong(name, should);
            return false;
        }
        return true;
    }

    private boolean within(String name, LocalDate day) {
        if (day.isBefore(FIRST) || !day.isBefore(LAST)) {
            wrong(name, "between 1900 and 2200");
            return false;
        }
        return true;
    }

    private <T> Optional<T> read(String name, String should, Function<String, T> reader) {
        return plainText(name, 60, should).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (DateTimeException | IllegalArgumentException e) {
                wrong(name, should);
                return Optional.empty();
            }
        });
    }

    private <T> T needed(String name, Optional<T> value, String should, T otherwise) {
        if (value.isEmpty()) {
            wrong(name, should);
        }
        return value.orElse(otherwise);
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
