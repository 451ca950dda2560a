package org.holdfast.school;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.web.Text;

/** Gives a school the number by which files of marks name it. */
@Named
@ViewScoped
public class SchoolNumberPage implements Serializable {
    @Inject
    transient NumberSchool numberSchool;

    private String school = "";
    private String establishment = "";

    public String save() {
        numberSchool.run(school, establishment);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Text.say("school.accounts.number.saved")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/school/accounts?faces-redirect=true";
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String id) {
        school = id;
    }

    public String getEstablishment() {
        return establishment;
    }

    public void setEstablishment(String digits) {
        establishment = digits;
    }
}
