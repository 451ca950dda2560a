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
 * How many moves wait for the reader's school to answer, for the first page. A number that names no child: no act of its
 * own, so that the trail is not filled by it.
 */
@Named
@RequestScoped
@Transactional
public class WaitingMoves {
    @Inject
    SchoolMoves moves;

    @Inject
    Acting acting;

    private @Nullable Integer count;

    public int count() {
        if (count == null) {
            count = acting.actor().may(Task.LIST_MOVES) ? moves.count(OwnPlaces.of(acting.actor())) : 0;
        }
        return count;
    }

    public String line() {
        return Text.say("child.moves.answer", count());
    }
}
