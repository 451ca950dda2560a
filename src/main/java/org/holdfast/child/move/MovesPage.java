package org.holdfast.child.move;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The children who are proposed to the reader's school, to be accepted or declined one at a time. */
@Named
@ViewScoped
public class MovesPage implements Serializable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    @Inject
    transient ListMoves listMoves;

    @Inject
    transient ListLeavers listLeavers;

    @Inject
    transient AcceptMove acceptMove;

    @Inject
    transient DeclineMove declineMove;

    private String decline = "";
    private String why = "";
    private transient @Nullable List<Offer> offers;
    private transient @Nullable List<ListLeavers.Line> leavers;

    public void open() {
        offers();
    }

    public List<Offer> offers() {
        if (offers == null) {
            offers = listMoves.run();
        }
        return offers;
    }

    public List<ListLeavers.Line> leavers() {
        if (leavers == null) {
            leavers = listLeavers.run();
        }
        return leavers;
    }

    public String answer() {
        return Text.say("child.moves.answer", offers().size());
    }

    /** Whether one is about to be declined. */
    public boolean declining(String moveId) {
        return decline.equals(moveId);
    }

    public String accept(String moveId) {
        Optional<Offer> offer = offer(moveId);
        acceptMove.run(moveId);
        return offer.map(one -> Told.on(
                        "/child/overview?child=" + one.childId(),
                        Text.say("child.moves.accepted", one.name(), DAY.format(one.on()))))
                .orElse("/child/moves?faces-redirect=true");
    }

    public String decline() {
        String name = offer(decline).map(Offer::name).orElse("");
        declineMove.run(decline, why);
        return Told.on("/child/moves", Text.say("child.moves.declined", name));
    }

    private Optional<Offer> offer(String moveId) {
        return offers().stream().filter(one -> one.moveId().equals(moveId)).findFirst();
    }

    public MoveRule rule() {
        return MoveRule.A_MOVE_IS_PROPOSED;
    }

    public MoveRule rivals() {
        return MoveRule.ONE_CONFIRMED_CLEARS_THE_OTHERS;
    }

    public MoveRule twins() {
        return MoveRule.TWINS_STAY_APART;
    }

    public String getDecline() {
        return decline;
    }

    public void setDecline(String given) {
        decline = given;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String given) {
        why = given;
    }
}
