package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.web.Text;
import org.holdfast.web.Told;

/** Whether a child has or may have attachment difficulties, and who says so. */
@Named
@ViewScoped
public class NeedPage implements Serializable {
    @Inject
    transient RecordAttachmentNeed recordNeed;

    @Inject
    ChildStrip strip;

    private AttachmentNeed.Level level = AttachmentNeed.Level.MAY_HAVE;
    private AttachmentNeed.Side side = AttachmentNeed.Side.SCHOOL;
    private String saidBy = "";
    private String role = "";

    public AttachmentNeed.Level[] levels() {
        return AttachmentNeed.Level.values();
    }

    public AttachmentNeed.Side[] sides() {
        return AttachmentNeed.Side.values();
    }

    public String save() {
        recordNeed.run(strip.id(), level, new AttachmentNeed.Source(side, saidBy, role));
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.need.saved", level.title()));
    }

    public AttachmentNeed.Level getLevel() {
        return level;
    }

    public void setLevel(AttachmentNeed.Level given) {
        level = given;
    }

    public AttachmentNeed.Side getSide() {
        return side;
    }

    public void setSide(AttachmentNeed.Side given) {
        side = given;
    }

    public String getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(String given) {
        saidBy = given;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String given) {
        role = given;
    }
}
