package org.holdfast.plan;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What a plan's page says after an act. */
public final class Told {
    private Told() {}

    /** Says what was done and goes on to a page, so that reloading does not post again. */
    public static String then(String sentence, String page, ChildStrip strip) {
        String address = page + (page.contains("?") ? "&" : "?") + "child=" + strip.childId();
        return org.holdfast.web.Told.on(address, sentence);
    }

    /** Says a refusal above its field of the form, where the page has it under this id. */
    public static void refused(Refused refused, @Nullable String clientId) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                clientId,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        refused.whatToDo(),
                        refused.rule().source()));
        faces.validationFailed();
    }
}
