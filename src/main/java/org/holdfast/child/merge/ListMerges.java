package org.holdfast.child.merge;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** What the actor's authority made one, the newest first, and what of it was undone. */
@UseCase
public class ListMerges {
    @Inject
    Pairs pairs;

    @Inject
    Merges merges;

    @Inject
    Acting acting;

    /** @param name of the record that was kept, with its mark */
    public record Line(
            String id,
            String name,
            String why,
            String by,
            Instant at,
            Optional<Instant> undoneAt,
            String undoneBy,
            String undoneWhy) {}

    @Allowed(Task.MERGE_RECORDS)
    public List<Line> run() {
        acting.about("records made one");
        List<ChildMerge> all = merges.of(pairs.authorities());
        Map<ChildId, Child> own =
                pairs.own(all.stream().map(ChildMerge::kept).distinct().toList());
        acting.rows(all.size());
        return all.stream()
                .flatMap(merge -> Optional.ofNullable(own.get(merge.kept())).map(kept -> line(merge, kept)).stream())
                .toList();
    }

    private static Line line(ChildMerge merge, Child kept) {
        return new Line(
                merge.id(),
                kept.legalName() + " (" + kept.mark() + ")",
                merge.reason(),
                merge.mergedName(),
                merge.mergedAt(),
                merge.undoneAt(),
                merge.undoneName(),
                merge.undoneWhy());
    }
}
