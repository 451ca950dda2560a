package org.holdfast.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The browser session: begun at sign-in under a new id, ended at sign-out. */
@RequestScoped
public class Sessions {
    @Inject
    SignIn signIn;

    @Inject
    Acting acting;

    /** Whether name and password were right; if so the session is theirs from here on. */
    public boolean begin(HttpServletRequest request, String userName, String password) {
        return signIn.withPassword(userName, password, request.getRemoteAddr())
                .map(actor -> {
                    HttpSession old = request.getSession(false);
                    if (old != null) {
                        old.invalidate();
                    }
                    request.getSession(true).setAttribute(Gate.PERSON, actor.id());
                    acting.as(actor, request.getRemoteAddr());
                    return true;
                })
                .orElse(false);
    }

    public void end(HttpServletRequest request) {
        signIn.signedOut(acting.actor(), request.getRemoteAddr());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
