package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.move.Leaver;
import org.holdfast.child.move.Leavers;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/**
 * Shows the school that a child has left the last plan that was approved while the child was there: the frozen text alone,
 * nothing newer and nobody around the child. Source: F72.
 */
@UseCase
public class ReadLeaverPlan {
    @Inject
    Leavers leavers;

    @Inject
    PlanVersions versions;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param on the first day on which the child was no longer on roll
     * @param lastDay of reading
     * @param document empty if none was approved
     */
    public record Sheet(
            String name,
            String mark,
            LocalDate on,
            LocalDate lastDay,
            int number,
            LocalDate approvedOn,
            Optional<PlanDocument> document) {}

    /** @throws NotFound for whoever does not lead at the school that the child has left, or the days are over */
    @Allowed(Task.READ_LEAVERS)
    public Sheet run(ChildId id) {
        Leaver leaver = leavers.own(id).orElseThrow(() -> new NotFound("Child"));
        acting.concerns(id);
        List<PlanVersion> approved = versions.whole(
                leaver.child(), leaver.on().atStartOfDay(clock.getZone()).toInstant());
        Optional<PlanVersion> last = approved.stream().reduce((before, after) -> after);
        acting.about(last.map(version -> "version " + version.number() + ", of a child who left")
                .orElse("plan of a child who left, none"));
        return new Sheet(
                leaver.child().name(),
                leaver.child().mark(),
                leaver.on(),
                leaver.lastDay(),
                last.map(PlanVersion::number).orElse(0),
                last.map(version -> LocalDate.ofInstant(version.approvedAt(), clock.getZone()))
                        .orElse(leaver.on()),
                last.map(version -> PlanDocument.read(version.document())));
    }
}
