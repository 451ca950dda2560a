package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads settings: the authority's own of a day, else the national default. */
@ApplicationScoped
public class Settings {
    @Inject
    EntityManager em;

    /** @param own whether the authority set it itself */
    public record Value(int number, String source, boolean own) {}

    /** All settings in force for an authority on a day, in one query. */
    public Map<Setting, Value> of(String authorityId, LocalDate day) {
        Query query = em.createNativeQuery("select name, number, source, authority_id from setting"
                + " where (authority_id is null or authority_id = ?1) and valid_from <= ?2"
                + " and (valid_to is null or valid_to > ?2) and superseded_at is null"
                + " order by case when authority_id is null then 0 else 1 end, valid_from");
        query.setParameter(1, authorityId);
        query.setParameter(2, java.sql.Date.valueOf(day));
        Map<Setting, Value> values = new EnumMap<>(Setting.class);
        for (Object row : (List<?>) query.getResultList()) {
            Object[] cells = (Object[]) row;
            values.put(
                    Setting.valueOf((String) cells[0]),
                    new Value(((Number) cells[1]).intValue(), (String) cells[2], cells[3] != null));
        }
        return values;
    }
}
