package org.holdfast.child;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what a page sends while somebody types, and trusts nothing of it. */
final class TypingRead {
    private static final int LARGEST = 512 * 1024;
    private static final String NAME = "[A-Za-z0-9._~-]{1,80}";
    private static final String ID = "[0-9a-f-]{36}";
    private static final int LONGEST_PAGE = 500;

    private TypingRead() {}

    /** @throws Refused if it is too much, cannot be read, or was meant for another child */
    static Typing from(InputStream body, ChildId child) throws IOException {
        byte[] sent = body.readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            throw new Refused(DraftRule.FITS);
        }
        try {
            JsonObject json = Json.createReader(new ByteArrayInputStream(sent)).readObject();
            if (!json.getString("child").equals(child.id())) {
                throw new Refused(DraftRule.FOR_THIS_CHILD);
            }
            return typing(json);
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            // Malformed, missing, of another type, too deep or too large a number: the reader throws many kinds.
            throw new Refused(DraftRule.IS_READABLE);
        }
    }

    private static Typing typing(JsonObject json) {
        Map<String, Typing.Text> fields = new LinkedHashMap<>();
        JsonObject sent = json.getJsonObject("fields");
        for (String name : sent.keySet()) {
            JsonObject field = sent.getJsonObject(name);
            fields.put(fitting(name, NAME), new Typing.Text(field.getString("text"), field.getInt("base")));
        }
        String focus = json.getString("focus");
        return new Typing(
                opening(json.getString("opening"), String.valueOf(json.getInt("revision"))),
                json.getJsonNumber("turn").longValueExact(),
                page(json.getString("page")),
                focus.isEmpty() ? "" : fitting(focus, NAME),
                Math.max(0, json.getInt("caret")),
                fields);
    }

    static Typing.Opening opening(@Nullable String id, @Nullable String revision) {
        return new Typing.Opening(fitting(id, ID), Integer.parseInt(fitting(revision, "\\d{1,9}")));
    }

    /** Of ours only, so that nobody can be led away by their own draft. */
    private static String page(String path) {
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        if (!ours || path.length() > LONGEST_PAGE) {
            throw new Refused(DraftRule.IS_READABLE);
        }
        return path;
    }

    private static String fitting(@Nullable String text, String pattern) {
        if (text == null || !text.matches(pattern)) {
            throw new Refused(DraftRule.IS_READABLE);
        }
        return text;
    }

    static int status(Refused refused) {
        if (refused.rule() == DraftRule.FITS) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (refused.rule() == DraftRule.IS_OPEN) {
            return HttpServletResponse.SC_GONE;
        }
        return refused.rule() == DraftRule.IS_READABLE
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_CONFLICT;
    }
}
