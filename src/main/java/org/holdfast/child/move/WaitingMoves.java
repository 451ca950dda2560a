package org.holdfast.child.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * How many moves wait for the reader's school to answer, and how many children left it, for the first page. Numbers that
 * name no child: no act of their own, so that the trail is not filled by them.
 */
@Named
@RequestScoped
@Transactional
public class WaitingMoves {
    @Inject
    SchoolMoves moves;

    @Inject
    Leavers leavers;

    @Inject
    Acting acting;

    private @Nullable Integer count;
    private @Nullable Integer left;

    public int count() {
        if (count == null) {
            count = acting.actor().may(Task.LIST_MOVES) ? moves.count(OwnPlaces.of(acting.actor())) : 0;
        }
        return count;
    }

    /** Children who left lately, and whose last plan the reader's school still reads. */
    public int left() {
        if (left == null) {
            left = acting.actor().may(Task.READ_LEAVERS) ? leavers.own().size() : 0;
        }
        return left;
    }

    public String leftLine() {
        return Text.say("child.moves.left.home", left());
    }

    public String line() {
        return Text.say("child.moves.answer", count());
    }
}
