package org.holdfast.bridge;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Records of the contract as text, just as the server writes them. One mapper for all: to make one takes long. */
public final class WireJson {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private WireJson() {}

    public static String of(Object answer) {
        return JSONB.toJson(answer);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
    }
}
