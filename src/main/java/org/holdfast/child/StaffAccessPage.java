package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.school.StaffMember;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Which adults at the school teach or support a child and so may see them. */
@Named
@ViewScoped
public class StaffAccessPage implements Serializable {
    @Inject
    transient GrantStaffAccess grantAccess;

    @Inject
    transient WithdrawStaffAccess withdrawAccess;

    @Inject
    transient ListAdults listAdults;

    @Inject
    ChildStrip strip;

    private String person = "";
    private transient @Nullable List<StaffMember> staff;

    public List<StaffMember> staff() {
        if (staff == null) {
            staff = listAdults.run(strip.id());
        }
        return staff;
    }

    public String grant() {
        grantAccess.run(strip.id(), person);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.access.granted"));
    }

    public String withdraw(String id) {
        withdrawAccess.run(strip.id(), id);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.access.withdrawn"));
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String given) {
        person = given;
    }
}
