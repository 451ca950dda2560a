package org.holdfast.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.ChildRow;

/**
 * The children that a virtual school's board and its lists count: those its authority looks after today. A child it only
 * advises on is another authority's to count.
 *
 * @param all before the area was chosen
 */
record Counted(List<String> authorities, Area area, int all, List<PlanLine> lines) {
    static Counted of(Actor actor, Area area, List<PlanLine> within) {
        Collection<String> ours = actor.organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
        List<PlanLine> all = within.stream()
                .filter(line -> lookedAfterBy(ours, line.child()))
                .toList();
        List<String> names = all.stream()
                .flatMap(line -> line.child().care().orElseThrow().authority().stream())
                .distinct()
                .toList();
        return new Counted(
                names,
                area,
                all.size(),
                all.stream().filter(line -> area.includes(line.child(), ours)).toList());
    }

    private static boolean lookedAfterBy(Collection<String> ours, ChildRow child) {
        Optional<String> authority = child.care().flatMap(ChildRow.Care::authorityId);
        return child.lookedAfter() && authority.filter(ours::contains).isPresent();
    }
}
