package org.holdfast.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** A form that carries files. Who looks at one of its fields has all of it read first. */
public final class Multipart {
    private Multipart() {}

    public static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
