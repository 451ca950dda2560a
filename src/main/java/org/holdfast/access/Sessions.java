package org.holdfast.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;

/** The browser session: begun at sign-in under a new id, ended at sign-out. */
@RequestScoped
public class Sessions {
    @Inject
    SignIn signIn;

    @Inject
    Acting acting;

    @Inject
    SessionClock sessionClock;

    @Inject
    OpenSessions openSessions;

    /** Whether name and password were right; if so the session is theirs from here on. */
    public boolean begin(HttpServletRequest request, String userName, String password) {
        return signIn.withPassword(userName, password, ClientAddress.of(request))
                .map(person -> {
                    HttpSession old = request.getSession(false);
                    if (old != null) {
                        old.invalidate();
                    }
                    HttpSession session = request.getSession(true);
                    session.setAttribute(Gate.PERSON, person.actor().id());
                    session.setAttribute(Gate.CREDENTIAL, person.credential());
                    sessionClock.begin(session);
                    openSessions.begin(session, person.actor().id(), ClientAddress.of(request));
                    acting.as(person.actor(), ClientAddress.of(request));
                    return true;
                })
                .orElse(false);
    }

    /** This session goes on under the account's new number, and under a new id; all others are over. */
    public void goOn(HttpServletRequest request, int credential) {
        request.changeSessionId();
        request.getSession(false).setAttribute(Gate.CREDENTIAL, credential);
    }

    /** Whether this session opens nothing until its person has chosen a password. */
    public boolean mustChoosePassword(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(Gate.CREDENTIAL) instanceof Integer credential
                && signIn.inSession(acting.actor().id(), credential)
                        .map(SignedIn::mustChoosePassword)
                        .orElse(false);
    }

    /** By which the list of a person's sessions knows this one; empty without one. */
    public String key(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : OpenSessions.keyOf(session);
    }

    /** Seconds until the session ends if nothing is done in it; 0 without one. */
    public long secondsLeft(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : sessionClock.left(session).toSeconds();
    }

    /** How long a session lasts without use. */
    public Duration length() {
        return sessionClock.length();
    }

    public void end(HttpServletRequest request) {
        signIn.signedOut(acting.actor(), ClientAddress.of(request));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
