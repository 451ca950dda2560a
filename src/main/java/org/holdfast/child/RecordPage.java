package org.holdfast.child;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** All that is recorded of a child, with one part at a time opened for change. */
@Named
@ViewScoped
public class RecordPage implements Serializable {
    @Inject
    transient ReadRecord readRecord;

    @Inject
    ChildStrip strip;

    private String change = "";
    private transient @Nullable ChildRecord known;

    public ChildRecord known() {
        if (known == null) {
            known = readRecord.run(strip.id());
        }
        return known;
    }

    public String answer() {
        return Text.say("child.record.answer", strip.forename());
    }

    /** Whether a part is open for change. */
    public boolean changing(String part) {
        return change.equals(part) && strip.mayEdit();
    }

    /** The address that opens a part. */
    public String href(String part) {
        return "/child/record?child=" + strip.childId() + "&change=" + part;
    }

    public ChildRule needRule() {
        return ChildRule.SCHOOL_NEVER_DIAGNOSES;
    }

    public ChildRule disclosureRule() {
        return ChildRule.STATUS_NEEDS_DISCLOSURE;
    }

    public ChildRule reviewRule() {
        return ChildRule.LOOKALIKES_WAIT;
    }

    /** Says what was done and goes on to the record, so that reloading does not post again. */
    static String done(String sentence, ChildStrip strip) {
        return done(sentence, "/child/record?faces-redirect=true&child=" + strip.childId());
    }

    static String done(String sentence, String to) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(sentence));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return to;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String given) {
        change = given;
    }
}
