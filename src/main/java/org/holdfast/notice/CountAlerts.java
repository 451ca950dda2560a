package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.web.Text;

/**
 * A case system and Holdfast counted differently the last time that they were compared. One set aside comes again when the
 * difference is another. Source: F70.
 */
@ApplicationScoped
class CountAlerts {
    private static final String DIFFERING = "select r.client_id, r.authority_id, coalesce(c.name, ''), n.kind,"
            + " n.ours - n.theirs from reconciliation r"
            + " join reconciliation_count n on n.reconciliation_id = r.id and n.ours <> n.theirs"
            + " left join api_client c on c.id = r.client_id"
            + " where r.compared_at is not null and c.closed_at is null and r.on_day = (select max(l.on_day)"
            + " from reconciliation l where l.client_id = r.client_id and l.compared_at is not null)"
            + " order by r.client_id, n.kind";

    @Inject
    EntityManager em;

    List<Alert> all() {
        Map<String, List<Object[]>> byClient = new LinkedHashMap<>();
        for (Object row : em.createNativeQuery(DIFFERING).getResultList()) {
            Object[] cells = (Object[]) row;
            byClient.computeIfAbsent((String) cells[0], any -> new ArrayList<>())
                    .add(cells);
        }
        return byClient.values().stream().map(CountAlerts::alert).toList();
    }

    private static Alert alert(List<Object[]> kinds) {
        Object[] first = kinds.get(0);
        String subject = Alert.ABOUT + "counts:" + first[0];
        String difference = kinds.stream().map(row -> row[3] + "" + row[4]).collect(Collectors.joining(","));
        return new Alert(
                TaskKind.AGREE_COUNTS,
                Role.DATA_MANAGER,
                (String) first[1],
                Text.say("notice.cause.counts", first[2], kinds.size()),
                "/bridge/health?place=" + first[1],
                subject,
                subject + ":" + Integer.toHexString(difference.hashCode()));
    }
}
