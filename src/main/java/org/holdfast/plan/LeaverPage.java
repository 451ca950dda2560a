package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.move.MoveRule;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The last plan of a child who has left the reader's school. */
@Named
@ViewScoped
public class LeaverPage implements Serializable {
    @Inject
    transient ReadLeaverPlan readLeaverPlan;

    private String child = "";
    private transient ReadLeaverPlan.@Nullable Sheet read;

    /** @throws NotFound if the reader's school reads nothing of this child */
    public void open() {
        read();
    }

    public ReadLeaverPlan.Sheet read() {
        if (read == null) {
            read = readLeaverPlan.run(new ChildId(child));
        }
        return read;
    }

    public String answer() {
        return Text.say("plan.leaver.answer", read().name(), read().mark());
    }

    /** One, or none. */
    public List<PlanDocument> documents() {
        return read().document().stream().toList();
    }

    public MoveRule rule() {
        return MoveRule.SENDER_READS;
    }

    public String getChild() {
        return child;
    }

    public void setChild(String given) {
        child = given;
    }
}
