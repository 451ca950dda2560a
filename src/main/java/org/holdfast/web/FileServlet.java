package org.holdfast.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Denied;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/**
 * Gives out a file that is made as it is asked for. Whoever may not have it hears the same as of one that does not exist;
 * nothing of it is kept on the way.
 */
public abstract class FileServlet extends HttpServlet {
    @Inject
    transient Acting acting;

    /**
     * A file for its reader.
     *
     * @param name under which it is kept; where it is made here it names nobody, since it lies among the downloads
     * @param shown in the browser, rather than kept at once
     */
    public record Given(String mediaType, String name, boolean shown, byte[] content) {
        /** To be read in the browser and printed from there. */
        public static Given shownPdf(String name, byte[] pdf) {
            return new Given("application/pdf", name, true, pdf);
        }

        /** To be kept. */
        public static Given kept(String mediaType, String name, byte[] content) {
            return new Given(mediaType, name, false, content);
        }

        private String disposition() {
            String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            return (shown ? "inline" : "attachment") + "; filename"
                    + (encoded.equals(name) ? "=\"" + name + "\"" : "*=UTF-8''" + encoded);
        }
    }

    /**
     * The file that an address asks for.
     *
     * @throws NotFound if it asks for nothing that there is, or that its reader may know of
     */
    protected abstract Given file(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Given> given = given(request);
        if (given.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Given file = given.get();
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", file.disposition());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file.content());
    }

    private Optional<Given> given(HttpServletRequest request) {
        try {
            return Optional.of(file(request));
        } catch (NotFound | Denied | Refused e) {
            acting.turnedAway(request.getServletPath());
            return Optional.empty();
        }
    }

    /** A part of the address; empty where it is missing. */
    protected static String said(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
