package org.holdfast.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON in small pieces. The provider is found once: to look for it, as {@code Json} does each time, takes longer than to read. */
public final class JsonText {
    public static final JsonProvider PROVIDER = JsonProvider.provider();

    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

    private JsonText() {}

    public static JsonObject object(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** In UTF-8. */
    public static JsonObject object(byte[] text) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(text), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }

    public static JsonArray array(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
