package org.holdfast.access;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends somebody to the sign-in page so that they come back to where they were, a form that was posted too late as well. */
final class SignInFirst {
    private SignInFirst() {}

    static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response, String path) {
        return redirect(request, response, request.getContextPath() + "/sign-in" + query(request, path));
    }

    /** To a page of ours, whether a page asks or its script. */
    static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String target) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            write(
                    response,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", target);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** As {@link #send}, without a look at what was sent; the connection ends, so that nobody need take the rest of it. */
    static AuthenticationStatus unread(HttpServletRequest request, HttpServletResponse response) {
        String to = referer(request).map(page -> "?to=" + encoded(page)).orElse("");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in" + to);
        response.setHeader("Connection", "close");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String query(HttpServletRequest request, String path) {
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return "?to=" + encoded(path + query);
        }
        return page(request)
                .map(page ->
                        "?to=" + encoded(page) + (request.getParameter("draftOpening") == null ? "" : "&kept=most"))
                .orElse("");
    }

    /** The page from which a form came: it says so itself, or the browser does. */
    private static Optional<String> page(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("backTo")).or(() -> referer(request));
    }

    private static Optional<String> referer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer")).flatMap(SignInFirst::local);
    }

    private static Optional<String> local(String referer) {
        try {
            URI address = URI.create(referer);
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return Optional.ofNullable(address.getRawPath()).map(path -> path + query);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void write(HttpServletResponse response, String body) {
        try {
            response.getWriter().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
