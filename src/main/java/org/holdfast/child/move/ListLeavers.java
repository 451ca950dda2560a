package org.holdfast.child.move;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Lists who has left the reader's schools, and until when the last plan of each is read there. */
@UseCase
public class ListLeavers {
    @Inject
    Leavers leavers;

    @Inject
    Acting acting;

    /** Where the child is now is not said. */
    public record Line(String childId, String name, String mark, LocalDate on, LocalDate lastDay) {}

    @Allowed(Task.READ_LEAVERS)
    public List<Line> run() {
        List<Leaver> own = leavers.own();
        acting.about("children who left");
        acting.rows(own.size());
        return own.stream()
                .map(leaver -> new Line(
                        leaver.child().id().id(),
                        leaver.child().name(),
                        leaver.child().mark(),
                        leaver.on(),
                        leaver.lastDay()))
                .toList();
    }
}
