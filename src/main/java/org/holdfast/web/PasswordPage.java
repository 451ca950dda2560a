package org.holdfast.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.access.ChangePassword;
import org.holdfast.access.Sessions;

/** Lets a person choose their own password; at the first sign-in nothing else opens before. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    ChangePassword changePassword;

    @Inject
    Sessions sessions;

    private String present = "";
    private String password = "";
    private String again = "";

    public String save() {
        int credential = changePassword.run(present, password, again);
        sessions.goOn(request(), credential);
        return Told.on("/index", Text.say("web.password.saved"));
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
