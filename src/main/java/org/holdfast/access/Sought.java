package org.holdfast.access;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names that somebody looked for. They travel in the body of a form and stay in the session; addresses bear a number in their
 * place, so that histories of browsers and logs of proxies hold no name, and going back and turning pages still work.
 */
public final class Sought {
    private static final String KEPT = "holdfast.sought";
    private static final int MOST = 50;
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sought() {}

    /** Keeps a text for this session, instead of the oldest if there are many. @return the number that stands for it; empty for none */
    public static String keep(HttpServletRequest request, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        byte[] number = new byte[8];
        RANDOM.nextBytes(number);
        String id = HexFormat.of().formatHex(number);
        HttpSession session = request.getSession();
        synchronized (RANDOM) {
            Map<String, String> kept = new LinkedHashMap<>(kept(session));
            if (kept.size() == MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(id, text.substring(0, Math.min(LONGEST, text.length())));
            session.setAttribute(KEPT, kept);
        }
        return id;
    }

    /** What a number of a page's address stands for; empty if nothing is known of it, as after the end of the session. */
    public static String text(@Nullable String id) {
        Object session = FacesContext.getCurrentInstance().getExternalContext().getSession(false);
        return id == null || session == null ? "" : kept((HttpSession) session).getOrDefault(id, "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> kept(HttpSession session) {
        Object kept = session.getAttribute(KEPT);
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }
}
