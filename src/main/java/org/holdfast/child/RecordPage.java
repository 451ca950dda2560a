package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.kernel.NotFound;
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

    /** @throws NotFound for a reader to whom the record would say no more than the strip */
    public void open() {
        if (!strip.shows("IDENTIFIERS")) {
            throw new NotFound("Page");
        }
    }

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

    /** Whether the reader is about to name who writes the plan. */
    public boolean naming() {
        return change.equals("author") && known().authorWanted();
    }

    /** Whether the reader is about to say what figures are cut by. */
    public boolean describing() {
        return change.equals("characteristic") && !known().describes().isEmpty();
    }

    /** The address that opens a part. */
    public String href(String part) {
        return "/child/record?child=" + strip.childId() + "&change=" + part;
    }

    public ChildRule needRule() {
        return ChildRule.SCHOOL_NEVER_DIAGNOSES;
    }

    public ChildRule characteristicRule() {
        return ChildRule.SEN_IS_THE_SCHOOLS;
    }

    public ChildRule disclosureRule() {
        return ChildRule.STATUS_NEEDS_DISCLOSURE;
    }

    public ChildRule reviewRule() {
        return ChildRule.LOOKALIKES_WAIT;
    }

    /** Places that go on. */
    public List<ChildRecord.Place> running() {
        return known().places().stream().filter(p -> p.to().isEmpty()).toList();
    }

    public String getChange() {
        return change;
    }

    public void setChange(String given) {
        change = given;
    }
}
