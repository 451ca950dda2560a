package org.holdfast.child.merge;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.identity.Compared;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Two records side by side, to be made one; and what was made one before, to be made two again. */
@Named
@ViewScoped
public class MergePage implements Serializable {
    private static final String HERE = "/child/merge";

    @Inject
    transient ReadPair readPair;

    @Inject
    transient FindRecord findRecord;

    @Inject
    transient MergeRecords mergeRecords;

    @Inject
    transient UndoMerge undoMerge;

    @Inject
    transient ListMerges listMerges;

    private String one = "";
    private String two = "";
    private String number = "";
    private String other = "";
    private String keep = "";
    private String why = "";
    private boolean sure;
    private String undo = "";
    private transient @Nullable Pair pair;
    private transient @Nullable List<ListMerges.Line> merges;

    public void open() {
        if (paired()) {
            pair();
        } else {
            merges();
        }
    }

    /** Whether both records are known. */
    public boolean paired() {
        return !one.isEmpty() && !two.isEmpty();
    }

    public Pair pair() {
        if (pair == null) {
            pair = readPair.run(new ChildId(one), new ChildId(two));
            keep = keep.isEmpty() ? one : keep;
        }
        return pair;
    }

    public List<ListMerges.Line> merges() {
        if (merges == null) {
            merges = listMerges.run();
        }
        return merges;
    }

    public List<Compared> lines() {
        return Compared.of(pair().one(), pair().other());
    }

    public boolean undoing(String mergeId) {
        return undo.equals(mergeId);
    }

    /** Looks for the records of the numbers that were typed. */
    public @Nullable String find() {
        Optional<ChildId> first =
                one.isEmpty() ? findRecord.run(number, Optional.empty()) : Optional.of(new ChildId(one));
        Optional<ChildId> second = first.flatMap(known -> findRecord.run(other, Optional.of(known)));
        if (second.isEmpty()) {
            String key = first.isEmpty() ? "child.merge.notFound.one" : "child.merge.notFound.other";
            String field = first.isEmpty() ? "findForm:number" : "findForm:other";
            FacesContext.getCurrentInstance()
                    .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.say(key), null));
            return null;
        }
        return HERE + "?one=" + first.get() + "&two=" + second.get() + "&faces-redirect=true";
    }

    public String merge() {
        Pair both = pair();
        boolean first = keep.equals(both.oneId().id());
        mergeRecords.run(first ? both.oneId() : both.otherId(), first ? both.otherId() : both.oneId(), why, sure);
        return Told.on(HERE, Text.say("child.merge.done"));
    }

    public String undo() {
        undoMerge.run(undo, why, sure);
        return Told.on(HERE, Text.say("child.merge.undone"));
    }

    public MergeRule rule() {
        return MergeRule.A_PERSON_MERGES;
    }

    public MergeRule twins() {
        return MergeRule.ALIKE_OR_SURE;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String given) {
        one = given;
    }

    public String getTwo() {
        return two;
    }

    public void setTwo(String given) {
        two = given;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String given) {
        number = given;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String given) {
        other = given;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String given) {
        keep = given;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String given) {
        why = given;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean given) {
        sure = given;
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(String given) {
        undo = given;
    }
}
