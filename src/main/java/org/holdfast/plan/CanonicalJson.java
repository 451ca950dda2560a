package org.holdfast.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in one form only: members in order of their names, no blanks, only what must be escaped is. Equal content makes
 * equal bytes. Source: after RFC 8785, for texts, whole numbers and truth values.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    /** @param content maps, lists, texts, whole numbers, truth values, optionals; empty and null are left out of maps */
    static String of(Map<String, ?> content) {
        StringBuilder out = new StringBuilder();
        write(out, content);
        return out.toString();
    }

    private static void write(StringBuilder out, Object content) {
        if (content instanceof Map<?, ?> map) {
            object(out, map);
        } else if (content instanceof List<?> list) {
            out.append('[');
            String comma = "";
            for (Object item : list) {
                out.append(comma);
                write(out, item);
                comma = ",";
            }
            out.append(']');
        } else if (content instanceof Integer || content instanceof Boolean) {
            out.append(content);
        } else {
            text(out, content.toString());
        }
    }

    private static void object(StringBuilder out, Map<?, ?> map) {
        TreeMap<String, Object> members = new TreeMap<>();
        map.forEach((name, member) -> {
            Object bare = member instanceof Optional<?> optional ? optional.orElse(null) : member;
            put(members, String.valueOf(name), bare);
        });
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            out.append(comma);
            text(out, member.getKey());
            out.append(':');
            write(out, member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object member) {
        if (member != null) {
            members.put(name, member);
        }
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
