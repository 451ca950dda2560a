package org.holdfast.child.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/**
 * Children whom the actor's school has given to another, for the days that their authority sets. Apart from reach on
 * purpose: it opens no list, no search and no act, but the one reading that asks it. Only children who are in care today,
 * since what a school may know of others hangs on consent. Source: {@link MoveRule#SENDER_READS}.
 */
@ApplicationScoped
public class Leavers {
    private static final int MOST = 200;
    private static final String HOLDS =
            "%1$s.supersededAt is null and %1$s.validFrom <= :today and (%1$s.validTo is null or %1$s.validTo > :today)";
    private static final String LEFT = "select e, c, s.authorityId from Enrolment e, Child c, CareStatus s"
            + " where c.id = e.childId and c.sealedOn is null and c.diedOn is null and s.childId = c.id and s.kind = :care"
            + " and " + HOLDS.formatted("s") + " and e.kind = :main and e.schoolId in :schools"
            + " and e.supersededAt is null and e.validTo <= :today and e.validTo > :earliest"
            + " and not exists (select h.id from Enrolment h where h.childId = e.childId and h.schoolId = e.schoolId and "
            + HOLDS.formatted("h") + ") and exists (select n.id from Enrolment n where n.childId = e.childId"
            + " and n.kind = :main and n.schoolId <> e.schoolId and n.supersededAt is null"
            + " and n.validFrom >= e.validTo) order by e.validTo desc, e.id";

    @Inject
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Of the schools at which the actor leads, who left last first; in two statements. */
    public List<Leaver> own() {
        LocalDate today = LocalDate.now(clock);
        List<String> schools = OwnPlaces.of(acting.actor());
        if (schools.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery(LEFT, Object[].class)
                .setParameter("care", CareKind.LOOKED_AFTER)
                .setParameter("main", Enrolment.Kind.MAIN)
                .setParameter("schools", schools)
                .setParameter("today", today)
                .setParameter("earliest", today.minusDays(Setting.SENDER_READS_DAYS.most()))
                .setMaxResults(MOST)
                .getResultList();
        Map<String, Map<Setting, Settings.Value>> days =
                settings.of(rows.stream().map(row -> String.valueOf(row[2])).collect(Collectors.toSet()), today);
        return rows.stream()
                .map(row ->
                        leaver((Enrolment) row[0], (Child) row[1], days.getOrDefault(String.valueOf(row[2]), Map.of())))
                .filter(leaver -> today.isBefore(leaver.until()))
                .toList();
    }

    public Optional<Leaver> own(ChildId child) {
        return own().stream()
                .filter(leaver -> leaver.child().id().equals(child))
                .findFirst();
    }

    private static Leaver leaver(Enrolment place, Child child, Map<Setting, Settings.Value> set) {
        LocalDate on = place.period().end().orElseThrow();
        int days = Optional.ofNullable(set.get(Setting.SENDER_READS_DAYS))
                .map(Settings.Value::number)
                .orElse(0);
        return new Leaver(child, on, on.plusDays(days));
    }
}
