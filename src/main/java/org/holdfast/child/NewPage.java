package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.school.School;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Opens a record for a child on roll at one's school. */
@Named
@ViewScoped
public class NewPage implements Serializable {
    @Inject
    transient OpenRecord openRecord;

    @Inject
    transient ListOwnSchools listOwnSchools;

    @Inject
    transient Clock clock;

    private String forename = "";
    private String surname = "";
    private @Nullable LocalDate bornOn;
    private String sex = "";
    private String upn = "";
    private String school = "";
    private @Nullable LocalDate from;
    private transient @Nullable List<School> schools;

    /** Asks for the schools first, so that whoever may not open a record finds no form. */
    public void open() {
        List<School> own = schools();
        if (own.size() == 1) {
            school = own.get(0).id();
        }
        from = LocalDate.now(clock);
    }

    public List<School> schools() {
        if (schools == null) {
            schools = listOwnSchools.run();
        }
        return schools;
    }

    public ChildRule rule() {
        return ChildRule.LOOKALIKES_WAIT;
    }

    public String save() {
        LocalDate today = LocalDate.now(clock);
        OpenRecord.Opened opened = openRecord.run(new NewChild(
                forename, surname, bornOn == null ? today : bornOn, sex, upn, school, from == null ? today : from));
        String key = opened.needsReview() ? "child.new.review" : "child.new.saved";
        return Told.on("/child/record?child=" + opened.id().id(), Text.say(key, forename));
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

    public @Nullable LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(@Nullable LocalDate given) {
        bornOn = given;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String given) {
        sex = given;
    }

    public String getUpn() {
        return upn;
    }

    public void setUpn(String given) {
        upn = given;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String given) {
        school = given;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate given) {
        from = given;
    }
}
