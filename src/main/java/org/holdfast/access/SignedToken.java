package org.holdfast.access;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A JSON Web Token as it was sent, whoever signed it. Claims are read only after {@link #signed} was verified.
 *
 * @param signed the bytes that the signature is over
 */
record SignedToken(JsonObject header, byte[] claims, byte[] signed, byte[] signature) {
    /** In characters; an issuer's tokens have one or two thousand. */
    private static final int LONGEST = 8192;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    /** Whether it has the form of one: our own tokens have no dots. */
    static boolean formed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Empty where it cannot be read. */
    static Optional<SignedToken> read(String text) {
        if (!formed(text)) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", 3);
        try {
            Base64.Decoder decoder = Base64.getUrlDecoder();
            return object(decoder.decode(parts[0]))
                    .map(header -> new SignedToken(
                            header,
                            decoder.decode(parts[1]),
                            (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                            decoder.decode(parts[2])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty where it is no JSON object. */
    static Optional<JsonObject> object(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return Optional.of(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    String algorithm() {
        return text(header, "alg");
    }

    String keyId() {
        return text(header, "kid");
    }

    /** Whether it asks for something that must be understood and is not (RFC 7515, 4.1.11). */
    boolean critical() {
        return header.containsKey("crit");
    }

    /** Empty where the member is none, or no text. */
    static String text(JsonObject object, String name) {
        return object.get(name) instanceof jakarta.json.JsonString text ? text.getString() : "";
    }
}
