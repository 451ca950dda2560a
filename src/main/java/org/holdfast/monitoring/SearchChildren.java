package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Caseload;
import org.holdfast.access.Task;
import org.holdfast.child.ChildFilter;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/**
 * Finds children of the caseload by the start of a name, by UPN or by social care id; without words it lists them all.
 * A child outside the caseload is answered like one who does not exist.
 */
@UseCase
public class SearchChildren {
    static final int MOST = 50;

    @Inject
    ChildRows rows;

    @Inject
    Acting acting;

    /**
     * @param children by surname, at most 50
     * @param more whether others follow behind the last
     */
    public record Found(List<ChildRow> children, boolean more) {}

    /** @param after last child of the part before */
    @Allowed(Task.SEARCH_CHILDREN)
    public Found run(String typed, Optional<ChildId> after) {
        Caseload caseload = acting.caseload();
        Reach reach = Reach.of(caseload);
        List<ChildFilter> filters = new ArrayList<>();
        if (!typed.isBlank()) {
            filters.add(ChildFilter.either(ChildFilter.named(typed), ChildFilter.identified(typed, caseload)));
        }
        after.ifPresent(last -> filters.add(ChildFilter.after(last, reach)));
        List<ChildRow> found = rows.first(MOST + 1, reach, filters.toArray(ChildFilter[]::new));
        List<ChildRow> shown = found.subList(0, Math.min(MOST, found.size()));
        acting.about(typed.isBlank() ? "all" : "search");
        acting.rows(shown.size());
        return new Found(shown, found.size() > MOST);
    }
}
