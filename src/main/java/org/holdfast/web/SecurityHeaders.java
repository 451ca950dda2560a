package org.holdfast.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.holdfast.platform.Config;

/**
 * What every answer tells the browser: run only our own scripts, guess no types, frame us nowhere, send our addresses to
 * nobody, keep no page. Only the files of the look may be kept: their address changes with the version.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String WITHOUT_SCRIPTS = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
            + "form-action 'self'; ";
    private static final String OWN_SCRIPTS = "script-src 'self'";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String CACHE = "Cache-Control";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, WITHOUT_SCRIPTS + OWN_SCRIPTS);
        if (Config.https()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()");
        response.setHeader(CACHE, "no-store");
        chain.doFilter(request, isVersioned(request) ? new Kept(response) : new OnePolicy(response));
    }

    private static boolean isVersioned(HttpServletRequest request) {
        return request.getServletPath().startsWith(RESOURCES) && request.getParameter("v") != null;
    }

    /** PrimeFaces adds a second policy with this page's nonce; two would be intersected and its scripts refused. */
    private static class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        /** As it stands: the server would make it an address of its own, which behind a proxy is not the one that people know. */
        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_FOUND, true);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clear) throws IOException {
            if (clear) {
                resetBuffer();
            }
            setStatus(status);
            setHeader("Location", location);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(POLICY, value.contains("default-src") ? value : WITHOUT_SCRIPTS + value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** Faces gives a resource that it found a week; under an address that changes with the file it is a year. */
    private static class Kept extends HttpServletResponseWrapper {
        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, CACHE.equalsIgnoreCase(name) ? "public, max-age=31536000, immutable" : value);
        }
    }
}
