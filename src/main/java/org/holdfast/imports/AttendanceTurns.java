package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.WorkWaits;

/**
 * Whose turn it is to work on an attendance file, and how far that has come. A turn is lost after two minutes without a
 * word, so that another node, or this one started again, goes on where a killed one left nothing behind.
 */
@ApplicationScoped
public class AttendanceTurns {
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<WorkWaits> waits;

    private final String node = Ids.next();

    /** A turn taken: of which run, for which time. */
    record Turn(String runId, int tries) {}

    /** Work waits from the commit of this transaction on. */
    void begin(AttendanceRun run) {
        end(run);
        em.createNativeQuery("insert into attendance_work (run_id, percent, tries, due_at) values (?1, 0, 0, ?2)")
                .setParameter(1, run.id())
                .setParameter(2, stored(clock.instant()))
                .executeUpdate();
        waits.fire(new WorkWaits());
    }

    /** Takes the turn of the file that has waited longest; nobody else gets it until it ends or the lease does. */
    Optional<Turn> take() {
        LocalDateTime now = stored(clock.instant());
        List<?> due = em.createNativeQuery(
                        "select run_id, tries from attendance_work where due_at <= ?1 order by due_at, run_id")
                .setParameter(1, now)
                .setMaxResults(10)
                .getResultList();
        for (Object row : due) {
            Object[] cells = (Object[]) row;
            int tries = ((Number) cells[1]).intValue() + 1;
            if (taken((String) cells[0], now)) {
                return Optional.of(new Turn((String) cells[0], tries));
            }
        }
        return Optional.empty();
    }

    private boolean taken(String runId, LocalDateTime now) {
        return em.createNativeQuery("update attendance_work set due_at = ?1, leased_by = ?2, tries = tries + 1"
                                + " where run_id = ?3 and due_at <= ?4")
                        .setParameter(1, stored(clock.instant().plus(LEASE)))
                        .setParameter(2, node)
                        .setParameter(3, runId)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    /** Says how far it has come, for the page that waits; kept whatever becomes of the work. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(String runId, int percent) {
        em.createNativeQuery("update attendance_work set percent = ?1, due_at = ?2 where run_id = ?3")
                .setParameter(1, percent)
                .setParameter(2, stored(clock.instant().plus(LEASE)))
                .setParameter(3, runId)
                .executeUpdate();
    }

    /** Of the work that goes on; 0 where none does. */
    int percent(AttendanceRun run) {
        return em
                .createNativeQuery("select percent from attendance_work where run_id = ?1")
                .setParameter(1, run.id())
                .getResultStream()
                .mapToInt(percent -> ((Number) percent).intValue())
                .findFirst()
                .orElse(0);
    }

    /** To be tried again at once. */
    void release(String runId) {
        em.createNativeQuery("update attendance_work set due_at = ?1 where run_id = ?2")
                .setParameter(1, stored(clock.instant()))
                .setParameter(2, runId)
                .executeUpdate();
    }

    void end(AttendanceRun run) {
        em.createNativeQuery("delete from attendance_work where run_id = ?1")
                .setParameter(1, run.id())
                .executeUpdate();
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
