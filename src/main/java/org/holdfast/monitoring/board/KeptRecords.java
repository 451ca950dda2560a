package org.holdfast.monitoring.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.access.Caseload;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.board.KeptRecord.Stamp;
import org.holdfast.plan.PlanFacts;
import org.holdfast.plan.PlanStates;
import org.holdfast.platform.Touches;
import org.jspecify.annotations.Nullable;

/**
 * The children in a caseload with what the board asks of their records. What was read before is kept with its stamp; who is
 * reached, and under which stamp, is asked each time, before anything else, so only children who changed are read again.
 * See ADR 0017.
 */
@ApplicationScoped
public class KeptRecords {
    private static final String STAMPS = "select r.child_id, r.role_name, r.early, t.token,"
            + " (select e.token from touch e where e.subject = '" + Touches.EVERYBODY + "')"
            + " from (%s) r join child c on c.id = r.child_id left join touch t on t.subject = r.child_id"
            + " where c.died_on is null and c.sealed_on is null order by c.surname_key, c.id, r.role_name, r.early";

    /** Above this it costs no more to read all of them. */
    private static final int FEW = 30;

    /** Children of several large authorities; more than these are forgotten all at once. */
    private static final int MOST = 50_000;

    @Inject
    EntityManager em;

    @Inject
    ChildRows rows;

    @Inject
    PlanStates plans;

    @Inject
    Traces traces;

    private final Map<Way, Map<ChildId, KeptRecord>> known = new ConcurrentHashMap<>();

    /** Whoever asks on one day with an equal text and equal values reaches the same children by the same roles. */
    private record Way(LocalDate day, String sql, List<Object> values) {
        static Way of(Reach reach) {
            return new Way(reach.today(), reach.sql(), List.copyOf(reach.values()));
        }
    }

    /** By surname. */
    List<KeptRecord> of(Caseload caseload) {
        Reach reach = Reach.of(caseload);
        Map<ChildId, Stamp> stamps = stamps(reach);
        Map<ChildId, KeptRecord> before = kept(Way.of(reach), stamps.size());
        Map<ChildId, Stamp> changed = new LinkedHashMap<>();
        List<ChildId> order = new ArrayList<>();
        Map<ChildId, KeptRecord> all = new HashMap<>();
        stamps.forEach((id, stamp) -> {
            order.add(id);
            KeptRecord one = before.get(id);
            if (one != null && one.stamp().equals(stamp)) {
                all.put(id, one);
            } else {
                changed.put(id, stamp);
            }
        });
        read(caseload, changed).forEach(one -> {
            before.put(one.id(), one);
            all.put(one.id(), one);
        });
        return order.stream().map(all::get).toList();
    }

    private Map<ChildId, Stamp> stamps(Reach reach) {
        Map<ChildId, Stamp> stamps = new LinkedHashMap<>();
        for (Object row : (List<?>)
                Reach.query(em, STAMPS.formatted(reach.sql()), reach.values()).getResultList()) {
            Object[] cells = (Object[]) row;
            Stamp stamp = new Stamp(
                    List.of(cells[1] + "/" + ((Number) cells[2]).intValue()), token(cells[3]), token(cells[4]));
            stamps.merge(new ChildId((String) cells[0]), stamp, KeptRecords::both);
        }
        return stamps;
    }

    private static String token(@Nullable Object cell) {
        return cell == null ? "" : (String) cell;
    }

    private static Stamp both(Stamp one, Stamp other) {
        List<String> roles = new ArrayList<>(one.roles());
        roles.addAll(other.roles());
        return new Stamp(List.copyOf(roles), one.token(), one.everybody());
    }

    private List<KeptRecord> read(Caseload caseload, Map<ChildId, Stamp> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        Reach reach = changed.size() > FEW ? Reach.of(caseload) : Reach.ofFew(caseload, changed.keySet());
        Map<ChildId, ChildRow> listed = new HashMap<>();
        rows.of(reach).forEach(row -> listed.put(row.id(), row));
        Map<ChildId, PlanFacts> facts = plans.of(reach);
        Map<ChildId, Trace> traced = traces.of(reach);
        return changed.entrySet().stream()
                .map(one -> new KeptRecord(
                        one.getKey(),
                        one.getValue(),
                        Optional.ofNullable(listed.get(one.getKey())),
                        Optional.ofNullable(facts.get(one.getKey())),
                        Optional.ofNullable(traced.get(one.getKey()))))
                .toList();
    }

    private Map<ChildId, KeptRecord> kept(Way way, int more) {
        Map<ChildId, KeptRecord> before = known.get(way);
        if (before == null) {
            // Nobody asks as of yesterday any more.
            known.keySet().removeIf(other -> other.day().isBefore(way.day()));
            if (known.values().stream().mapToInt(Map::size).sum() + more > MOST) {
                forget();
            }
            before = known.computeIfAbsent(way, any -> new ConcurrentHashMap<>());
        }
        return before;
    }

    /** Everything is read again the next time. */
    void forget() {
        known.clear();
    }
}
