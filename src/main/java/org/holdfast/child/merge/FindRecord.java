package org.holdfast.child.merge;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.child.Children;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Upn;
import org.holdfast.kernel.UseCase;

/** Finds a record of the actor's authority by a number, to look at it beside another. */
@UseCase
public class FindRecord {
    @Inject
    Children children;

    @Inject
    Pairs pairs;

    @Inject
    Acting acting;

    /**
     * @param number UPN, now or before, or the authority's own child id
     * @param not a record that is known already
     * @return empty if none of theirs has it
     */
    @Allowed(Task.MERGE_RECORDS)
    public Optional<ChildId> run(String number, Optional<ChildId> not) {
        acting.about("record by number");
        List<ChildId> bearing = Stream.concat(
                        Upn.parse(number).stream()
                                .flatMap(upn -> children.bearing(upn.text(), Kind.UPN, Kind.FORMER_UPN).stream()),
                        SocialCareId.parse(number).stream()
                                .flatMap(id -> children.bearing(id, pairs.authorities()).stream()))
                .map(ChildId::new)
                .filter(id -> !not.equals(Optional.of(id)))
                .distinct()
                .toList();
        Optional<ChildId> found = pairs.own(bearing).keySet().stream()
                .sorted(Comparator.comparing(ChildId::id))
                .findFirst();
        found.ifPresent(acting::concerns);
        return found;
    }
}
