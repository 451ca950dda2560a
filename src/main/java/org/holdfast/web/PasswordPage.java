package org.holdfast.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.holdfast.access.ChangePassword;
import org.holdfast.access.EndOwnSession;
import org.holdfast.access.ReadOwnSessions;
import org.holdfast.access.Sessions;
import org.jspecify.annotations.Nullable;

/** Lets a person choose their own password; at the first sign-in nothing else opens before. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    ChangePassword changePassword;

    @Inject
    ReadOwnSessions readOwnSessions;

    @Inject
    EndOwnSession endOwnSession;

    @Inject
    Sessions sessions;

    private @Nullable List<ReadOwnSessions.Row> rows;
    private String present = "";
    private String password = "";
    private String again = "";

    public String save() {
        int credential = changePassword.run(present, password, again);
        sessions.goOn(request(), credential);
        return Told.on("/index", Text.say("web.password.saved"));
    }

    /** Where the person is signed in; nothing before they have a password of their own. */
    public List<ReadOwnSessions.Row> rows() {
        if (rows == null) {
            rows = first() ? List.of() : readOwnSessions.run();
        }
        return rows;
    }

    public boolean here(ReadOwnSessions.Row row) {
        return row.key().equals(sessions.key(request()));
    }

    public String end(String key) {
        endOwnSession.run(key);
        return Told.on("/password", Text.say("web.sessions.ended"));
    }

    /** Whether the present password came from an administrator and so is not asked for again. */
    public boolean first() {
        return sessions.mustChoosePassword(request());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String text) {
        present = text;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String text) {
        password = text;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String text) {
        again = text;
    }
}
