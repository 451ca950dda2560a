package org.holdfast.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.holdfast.kernel.NotFound;

/** Opens the first administrator's account of an empty installation; not found once there is one. */
@Named
@RequestScoped
public class FirstAccountPage {
    @Inject
    OpenFirstAccount openFirstAccount;

    private String code = "";
    private String name = "";
    private String user = "";
    private String password = "";
    private String authority = "";

    /** @throws NotFound if nobody waits for a first account */
    public void check() {
        if (!openFirstAccount.awaited()) {
            throw new NotFound("Page");
        }
    }

    public String open() {
        openFirstAccount.open(code, name, user, password, authority);
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, "text");
        faces.addMessage(null, new FacesMessage(text.getString("school.first.opened")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/sign-in?faces-redirect=true";
    }

    public List<LocalAuthority> authorities() {
        return openFirstAccount.authorities();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String text) {
        code = text;
    }

    public String getName() {
        return name;
    }

    public void setName(String text) {
        name = text;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String text) {
        user = text;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String text) {
        password = text;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String id) {
        authority = id;
    }
}
