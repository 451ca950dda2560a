package org.holdfast.bridge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends for a token: a form, and its id and secret there or in Authorization: Basic, never in both.
 *
 * @param asked scopes; null where the form names none
 */
record TokenForm(String grantType, String clientId, String secret, @Nullable String asked) {
    /** Cannot be read, or says a thing twice. */
    static final class Unreadable extends Exception {
        Unreadable(String words) {
            super(words);
        }
    }

    static TokenForm of(String body, @Nullable String authorization) throws Unreadable {
        Map<String, String> fields = fields(body);
        Optional<String[]> header = basic(authorization);
        String named = fields.get("client_id");
        if (header.isPresent()
                && (fields.containsKey("client_secret") || !header.get()[0].equals(or(named, header.get()[0])))) {
            throw new Unreadable("Send the client in the header or in the form, not in both");
        }
        String id = header.map(pair -> pair[0]).orElse(or(named, ""));
        String secret = header.map(pair -> pair[1]).orElse(or(fields.get("client_secret"), ""));
        return new TokenForm(or(fields.get("grant_type"), ""), id, secret, fields.get("scope"));
    }

    private static Map<String, String> fields(String body) throws Unreadable {
        Map<String, String> fields = new HashMap<>();
        for (String part : body.split("&")) {
            int sign = part.indexOf('=');
            String name = decoded(sign < 0 ? part : part.substring(0, sign));
            String value = sign < 0 ? "" : decoded(part.substring(sign + 1));
            if (!name.isEmpty() && fields.put(name, value) != null) {
                throw new Unreadable("Send each parameter once");
            }
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** Id and secret, each form-encoded before it went into Base64 (RFC 6749, section 2.3.1). */
    private static Optional<String[]> basic(@Nullable String authorization) throws Unreadable {
        if (authorization == null) {
            return Optional.empty();
        }
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw new Unreadable("Send Authorization: Basic, or the client in the form");
        }
        try {
            byte[] pair = Base64.getDecoder().decode(authorization.substring(6).strip());
            String text = new String(pair, StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return Optional.of(new String[] {
                decoded(colon < 0 ? text : text.substring(0, colon)),
                colon < 0 ? "" : decoded(text.substring(colon + 1))
            });
        } catch (IllegalArgumentException e) {
            throw new Unreadable("Authorization: Basic holds Base64");
        }
    }

    private static String decoded(String text) throws Unreadable {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("Send a form, percent-encoded in UTF-8");
        }
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
