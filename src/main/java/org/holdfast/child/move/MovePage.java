package org.holdfast.child.move;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Refused;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The moves of school of one child: how they stand, to propose one, to take one back. */
@Named
@ViewScoped
public class MovePage implements Serializable {
    @Inject
    transient ReadMoves readMoves;

    @Inject
    transient ProposeMove proposeMove;

    @Inject
    transient WithdrawMove withdrawMove;

    @Inject
    ChildStrip strip;

    private String urn = "";
    private @Nullable LocalDate on;
    private String source = "";
    private String reason = "";
    private String move = "";
    private String why = "";
    private transient ReadMoves.@Nullable Sheet known;

    public ReadMoves.Sheet known() {
        if (known == null) {
            known = readMoves.run(strip.id());
        }
        return known;
    }

    /** Whether there is anything for the reader. */
    public boolean shown() {
        return known().proposes() || !known().lines().isEmpty();
    }

    /** Those that can be taken back. */
    public List<ReadMoves.Line> openOnes() {
        return known().lines().stream().filter(ReadMoves.Line::open).toList();
    }

    /** @throws Refused at the field that is missing or does not fit */
    public String propose() {
        if (on == null) {
            throw MoveRule.DAY_IS_NEAR.at("on");
        }
        proposeMove.run(strip.id(), urn, on, source, reason);
        return Told.on(record(), Text.say("child.move.saved", strip.forename()));
    }

    public String withdraw() {
        withdrawMove.run(strip.id(), move, why);
        return Told.on(record(), Text.say("child.move.withdrawn"));
    }

    /** How a state is tagged. */
    public String kind(SchoolMove.State state) {
        return switch (state) {
            case PROPOSED -> "wait";
            case ACCEPTED -> "ok";
            case DECLINED -> "act";
            case CLEARED -> "quiet";
        };
    }

    public String title(SchoolMove.State state) {
        return Text.say("child.move.state." + state);
    }

    public MoveRule rule() {
        return MoveRule.A_MOVE_IS_PROPOSED;
    }

    public MoveRule twins() {
        return MoveRule.TWINS_STAY_APART;
    }

    private String record() {
        return "/child/record?child=" + strip.childId();
    }

    public String getUrn() {
        return urn;
    }

    public void setUrn(String given) {
        urn = given;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate given) {
        on = given;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String given) {
        source = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }

    public String getMove() {
        return move;
    }

    public void setMove(String given) {
        move = given;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String given) {
        why = given;
    }
}
