package org.holdfast.attendance.drop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Caseload;
import org.holdfast.access.Task;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.year.ChildSessions;
import org.holdfast.attendance.year.MarkedSessions;
import org.holdfast.child.Child;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.school.Settings;

/** One child's drops, worked out anew from its sessions each time. */
@ApplicationScoped
public class OwnDrops {
    @Inject
    ChildRows rows;

    @Inject
    MarkedSessions sessions;

    @Inject
    Settings settings;

    @Inject
    DropDismissals dismissals;

    /** As the child's page shows them. */
    public ReadDrops.Read of(Child child, Caseload caseload) {
        Optional<ChildRow> row = row(child, caseload);
        return of(child, row, sessions.of(child, row.map(DropCase::place)));
    }

    /** The child as the list of drops has it, which says whose terms and settings count. */
    public Optional<ChildRow> row(Child child, Caseload caseload) {
        return rows.of(Reach.of(caseload, child.id())).stream()
                .filter(row -> !row.onlyEarly())
                .findFirst();
    }

    /** Of sessions that were read already, with the calendar of {@link DropCase#place}. */
    public ReadDrops.Read of(Child child, Optional<ChildRow> row, ChildSessions known) {
        List<DropDismissal> history = dismissals.of(child);
        return new ReadDrops.Read(
                row.flatMap(one -> of(one, known, history)),
                history,
                child.sight().roles().stream().anyMatch(Task.SETTLE_DROP::allows));
    }

    private Optional<ChildDrops> of(ChildRow child, ChildSessions known, List<DropDismissal> dismissed) {
        DropCase one = new DropCase(
                child,
                new DaysHeld(known.days().calendar(DropCase.place(child)), known.today()),
                new Thresholds(settings.of(child.settingsOf(), known.today())),
                known.today());
        return Optional.of(one.in(known.years(), known.codes()))
                .filter(drops -> !drops.isEmpty())
                .map(drops -> one.sorted(drops, dismissed));
    }
}
