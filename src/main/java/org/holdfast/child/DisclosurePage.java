package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.web.Text;

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
        return RecordPage.done(Text.say("child.disclosure.saved", giver), strip);
    }

    public String withdraw() {
        withdrawDisclosure.run(strip.id());
        return RecordPage.done(Text.say("child.disclosure.withdrawn"), strip);
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
