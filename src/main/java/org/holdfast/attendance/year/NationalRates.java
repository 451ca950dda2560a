package org.holdfast.attendance.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.year.NationalAbsence.Group;
import org.holdfast.child.CareKind;
import org.jspecify.annotations.Nullable;

/** The national figures, read once: they change with a migration only. */
@ApplicationScoped
public class NationalRates {
    @Inject
    EntityManager em;

    private volatile @Nullable List<NationalAbsence> rows;

    /**
     * What to set beside a child's year: the group's figure for the kind of school, and for all schools; of that year,
     * or the newest before it.
     *
     * @param year calendar year in which the register year begins
     */
    public List<NationalAbsence> beside(int year, CareKind care, Optional<String> phase) {
        return group(care).stream()
                .flatMap(group -> Stream.concat(
                                phase.map(NationalAbsence.Type::of).stream(), Stream.of(NationalAbsence.Type.ALL))
                        .distinct()
                        .flatMap(type -> newest(year, group, type).stream()))
                .toList();
    }

    private Optional<NationalAbsence> newest(int year, Group group, NationalAbsence.Type type) {
        return rows().stream()
                .filter(row -> row.group() == group && row.type() == type)
                .filter(row -> row.year().start() <= year)
                .findFirst();
    }

    private static Optional<Group> group(CareKind care) {
        return switch (care) {
            case LOOKED_AFTER -> Optional.of(Group.IN_CARE);
            case CHILD_IN_NEED -> Optional.of(Group.IN_NEED);
            default -> Optional.empty();
        };
    }

    private List<NationalAbsence> rows() {
        List<NationalAbsence> read = rows;
        if (read == null) {
            read = em.createQuery(
                            "select n from NationalAbsence n order by n.startYear desc, n.type", NationalAbsence.class)
                    .getResultList();
            rows = read;
        }
        return read;
    }
}
