package org.holdfast.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.holdfast.access.DemoAccount;
import org.holdfast.access.Sessions;
import org.holdfast.access.SignIn;
import org.jspecify.annotations.Nullable;

/** Signs a person in and brings them to where they were going. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    Sessions sessions;

    @Inject
    SignIn signIn;

    private String user = "";
    private String password = "";
    private String to = "";
    private String kept = "";
    private @Nullable List<DemoAccount> demoAccounts;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        if (sessions.begin((HttpServletRequest) external.getRequest(), user, password)) {
            external.redirect(external.getRequestContextPath() + target());
            return;
        }
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, "text");
        faces.addMessage(
                "form:password",
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text.getString("web.signIn.wrong"), null));
    }

    public List<DemoAccount> demoAccounts() {
        if (demoAccounts == null) {
            demoAccounts = signIn.demoAccounts();
        }
        return demoAccounts;
    }

    /** Back to a page of ours only. */
    private String target() {
        return Paths.ours(to) && !to.contains("sign-in") ? to : "/";
    }

    public String getUser() {
        return user;
    }

    public void setUser(String name) {
        user = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String text) {
        password = text;
    }

    /** What became of the text of the page that they come from; empty if they come from nowhere. */
    public String keptWords() {
        if (to.isEmpty() || kept.isEmpty()) {
            return "";
        }
        return Text.say("all".equals(kept) ? "web.signIn.kept.all" : "web.signIn.kept.most");
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String what) {
        kept = what;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String path) {
        to = path;
    }
}
