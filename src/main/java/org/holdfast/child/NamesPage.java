package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.web.Text;
import org.holdfast.web.Told;

/** The name in daily use, the year taught in, and the UPN. */
@Named
@ViewScoped
public class NamesPage implements Serializable {
    @Inject
    transient CorrectChild correctChild;

    @Inject
    transient ChangeUpn changeUpn;

    @Inject
    ChildStrip strip;

    private String forename = "";
    private String surname = "";
    private int year;
    private String upn = "";

    public void open() {
        Child child = strip.profile().child();
        forename = child.forename();
        surname = child.surname();
        year = child.curriculumYear(strip.profile().today());
    }

    public String save() {
        correctChild.run(strip.id(), forename, surname, year);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.names.saved", forename));
    }

    public String saveUpn() {
        changeUpn.run(strip.id(), upn);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.upn.saved", strip.forename()));
    }

    public String getForename() {
        return forename;
    }

    public void setForename(String given) {
        forename = given;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String given) {
        surname = given;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int given) {
        year = given;
    }

    public String getUpn() {
        return upn;
    }

    public void setUpn(String given) {
        upn = given;
    }
}
