package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.web.Text;
import org.holdfast.web.Told;

/** Who agrees that the school knows and keeps a plan. */
@Named
@ViewScoped
public class DisclosurePage implements Serializable {
    @Inject
    transient RecordDisclosure recordDisclosure;

    @Inject
    transient WithdrawDisclosure withdrawDisclosure;

    @Inject
    ChildStrip strip;

    private Disclosure.GivenBy givenBy = Disclosure.GivenBy.PARENTAL_RESPONSIBILITY;
    private String giver = "";

    public Disclosure.GivenBy[] givers() {
        return Disclosure.GivenBy.values();
    }

    public String save() {
        recordDisclosure.run(strip.id(), givenBy, giver);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.disclosure.saved", giver));
    }

    public String withdraw() {
        withdrawDisclosure.run(strip.id());
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.disclosure.withdrawn"));
    }

    public Disclosure.GivenBy getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(Disclosure.GivenBy given) {
        givenBy = given;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String given) {
        giver = given;
    }
}
