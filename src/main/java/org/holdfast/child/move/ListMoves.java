package org.holdfast.child.move;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Lists the children who are proposed to the reader's schools and wait for an answer, by the day of the move. */
@UseCase
public class ListMoves {
    @Inject
    SchoolMoves moves;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Allowed(Task.LIST_MOVES)
    public List<Offer> run() {
        List<SchoolMoves.Waiting> waiting = moves.waiting(OwnPlaces.of(acting.actor()));
        acting.about("moves proposed to the school");
        acting.rows(waiting.size());
        Map<String, School> names = names(waiting);
        Set<ChildId> alike = moves.lookalikes(
                acting.caseload(),
                waiting.stream().map(SchoolMoves.Waiting::child).distinct().toList());
        return waiting.stream().map(one -> offer(one, names, alike)).toList();
    }

    private static Offer offer(SchoolMoves.Waiting one, Map<String, School> names, Collection<ChildId> alike) {
        SchoolMove move = one.move();
        Child child = one.child();
        return new Offer(
                move.id(),
                child.id().id(),
                child.mark(),
                child.name(),
                child.legalName(),
                child.bornOn(),
                move.fromSchool().map(id -> name(names, id)).orElse(""),
                name(names, move.toSchool()),
                move.on(),
                move.source(),
                move.reason(),
                move.proposedName(),
                move.proposedAt(),
                alike.contains(child.id()));
    }

    private Map<String, School> names(List<SchoolMoves.Waiting> waiting) {
        return schools.byIds(waiting.stream()
                .map(SchoolMoves.Waiting::move)
                .flatMap(move -> Stream.concat(move.fromSchool().stream(), Stream.of(move.toSchool())))
                .collect(Collectors.toSet()));
    }

    private static String name(Map<String, School> names, String id) {
        return Optional.ofNullable(names.get(id)).map(School::name).orElse("");
    }
}
