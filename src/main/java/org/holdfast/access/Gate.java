package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdfast.platform.Multipart;

/** Authenticates every request: a bearer token below {@code /api/}, a session elsewhere; open pages let anyone in. */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
    /** The session attribute that holds the id of the person signed in. */
    static final String PERSON = "holdfast.person";

    /** The session attribute that holds the account's number at sign-in. */
    static final String CREDENTIAL = "holdfast.credential";

    private static final String PASSWORD = "/password";

    /** Where a client proves itself, and so has no token yet. */
    private static final String TOKEN = "/api/oauth2/token";

    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-in.xhtml",
            "/first-account",
            "/first-account.xhtml",
            "/accessibility",
            "/accessibility.xhtml",
            "/privacy",
            "/privacy.xhtml",
            "/error",
            "/error.xhtml",
            "/favicon.ico");

    private static final Set<String> SERVED = Set.of("/health/ready", "/health/live", "/openapi");
    private static final Pattern INNER = Pattern.compile("/(health|metrics|openapi)([/.-]|$)");

    @Inject
    SignIn signIn;

    @Inject
    Acting acting;

    @Inject
    SessionClock sessionClock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!PlainPath.is(path)) {
            return refuse(response, path, HttpServletResponse.SC_BAD_REQUEST);
        }
        if (inner(path)) {
            return refuse(response, path, HttpServletResponse.SC_NOT_FOUND);
        }
        if (path.equals(TOKEN)) {
            return context.doNothing();
        }
        if (path.startsWith("/api/")) {
            return bearer(request, response, context);
        }
        if (path.startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        Optional<SignedIn> person = session(request, path);
        if (person.isPresent()) {
            return person.get().mustChoosePassword() && !opensBeforePassword(path)
                    ? choosePassword(request, response, path)
                    : admit(person.get().actor(), request, context);
        }
        if (Multipart.is(request)) {
            return SignInFirst.unread(request, response);
        }
        if (OPEN.contains(path) || served(path)) {
            return context.doNothing();
        }
        if (asked(path)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return SignInFirst.send(request, response, path);
    }

    /** Asked by a page's script, which says itself that one must sign in. */
    private static boolean asked(String path) {
        return path.startsWith("/page/") || path.equals(SessionServlet.PATH);
    }

    private static boolean opensBeforePassword(String path) {
        return path.equals(PASSWORD)
                || path.equals(PASSWORD + ".xhtml")
                || path.equals(SessionServlet.PATH)
                || OPEN.contains(path)
                || served(path);
    }

    /** Nothing else opens to somebody who came with a password from an administrator. */
    private static AuthenticationStatus choosePassword(
            HttpServletRequest request, HttpServletResponse response, String path) {
        if (asked(path)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return SignInFirst.redirect(request, response, request.getContextPath() + PASSWORD);
    }

    /** What the server itself answers, for whoever asks whether it runs and what the bridge promises. */
    private static boolean served(String path) {
        return SERVED.contains(path);
    }

    /** What the server would tell of itself besides. */
    private static boolean inner(String path) {
        return INNER.matcher(path).lookingAt() && !served(path);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, String path, int status) {
        response.setStatus(status);
        if (path.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            write(
                    response,
                    "{\"type\":\"about:blank\",\"title\":\"There is no such address\",\"status\":" + status
                            + ",\"detail\":\"Write it without .., ; and //, and spell no / or . in code\"}");
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            write(response, "Holdfast has no such address. Start again from its first page.");
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus bearer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        Optional<Actor> client = header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? signIn.withToken(header.substring(7).strip(), ClientAddress.of(request))
                : Optional.empty();
        if (client.isPresent()) {
            return admit(client.get(), request, context);
        }
        String why = header.isEmpty() ? "" : ", error=\"invalid_token\"";
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Holdfast\"" + why);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json");
        write(
                response,
                "{\"type\":\"about:blank\",\"title\":\"Send a valid token\",\"status\":401,"
                        + "\"detail\":\"Authorization: Bearer, with a token that is neither expired nor revoked\"}");
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<SignedIn> session(HttpServletRequest request, String path) {
        HttpSession session = request.getSession(false);
        Object person = session == null ? null : session.getAttribute(PERSON);
        if (session == null || person == null || !(session.getAttribute(CREDENTIAL) instanceof Integer credential)) {
            return Optional.empty();
        }
        if (sessionClock.over(session)) {
            session.invalidate();
            return Optional.empty();
        }
        if (!SessionClock.onlyLooks(request.getMethod(), path)) {
            sessionClock.used(session);
        }
        return signIn.inSession((String) person, credential);
    }

    private AuthenticationStatus admit(Actor actor, HttpServletRequest request, HttpMessageContext context) {
        acting.as(actor, ClientAddress.of(request));
        return context.notifyContainerAboutLogin(actor.id(), Set.of());
    }

    private static void write(HttpServletResponse response, String body) {
        try {
            response.getWriter().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
