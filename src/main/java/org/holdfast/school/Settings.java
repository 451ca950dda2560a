package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.AsAt;

/** Reads settings: the authority's own of a day, else the national default. */
@ApplicationScoped
public class Settings {
    @Inject
    EntityManager em;

    /** @param own whether the authority set it itself */
    public record Value(int number, String source, boolean own) {}

    /** One setting over time. @param rows what begins last comes first */
    public record Course(List<DatedSetting> rows) {
        /** An authority's own of a day, else the national default. */
        public Optional<DatedSetting> on(String authorityId, LocalDate day) {
            Stream<DatedSetting> counting = rows.stream().filter(row -> row.counts(authorityId, day));
            return counting.min(Comparator.comparingInt(row -> row.own() ? 0 : 1));
        }
    }

    /** All settings in force for an authority on a day, in one query. */
    public Map<Setting, Value> of(String authorityId, LocalDate day) {
        return of(List.of(authorityId), day).getOrDefault(authorityId, Map.of());
    }

    /** All settings in force for each of some authorities on a day, in one query. */
    public Map<String, Map<Setting, Value>> of(Collection<String> authorityIds, LocalDate day) {
        return of(authorityIds, day, "superseded_at is null");
    }

    /** As {@link #of(Collection, LocalDate)}, as known at an instant; a national default is known from the beginning. */
    public Map<String, Map<Setting, Value>> of(Collection<String> authorityIds, AsAt at) {
        return of(authorityIds, at.on(), CalendarRows.known("setting", at.known()));
    }

    private Map<String, Map<Setting, Value>> of(Collection<String> authorityIds, LocalDate day, String believed) {
        Query query = em.createNativeQuery("select name, number, source, authority_id from setting"
                + " where valid_from <= ?1 and (valid_to is null or valid_to > ?1) and " + believed
                + " order by case when authority_id is null then 0 else 1 end, valid_from");
        query.setParameter(1, java.sql.Date.valueOf(day));
        Map<String, Map<Setting, Value>> values = new HashMap<>();
        authorityIds.forEach(id -> values.put(id, new EnumMap<>(Setting.class)));
        for (Object row : (List<?>) query.getResultList()) {
            Object[] cells = (Object[]) row;
            Setting setting = Setting.valueOf((String) cells[0]);
            Value value = new Value(((Number) cells[1]).intValue(), (String) cells[2], cells[3] != null);
            values.forEach((id, own) -> {
                if (cells[3] == null || cells[3].equals(id)) {
                    own.put(setting, value);
                }
            });
        }
        return values;
    }

    /** What one setting was and is, for every authority and day, in one query. */
    public Course course(Setting setting) {
        return new Course(em.createQuery(
                        "select s from DatedSetting s where s.name = :name and s.supersededAt is null"
                                + " order by s.validFrom desc",
                        DatedSetting.class)
                .setParameter("name", setting)
                .getResultList());
    }

    void add(DatedSetting setting) {
        em.persist(setting);
    }

    /** Everything that an authority ever set, and the national defaults; what was recorded last comes first. */
    List<DatedSetting> history(String authorityId) {
        return em.createQuery(
                        "select s from DatedSetting s where s.authorityId is null or s.authorityId = :authority"
                                + " order by s.recordedAt desc, s.id desc",
                        DatedSetting.class)
                .setParameter("authority", authorityId)
                .setMaxResults(1000)
                .getResultList();
    }

    /** What an authority has set of one setting and holds on a day or later. */
    List<DatedSetting> own(String authorityId, Setting setting, LocalDate day) {
        return em.createQuery(
                        "select s from DatedSetting s where s.authorityId = :authority and s.name = :name"
                                + " and s.supersededAt is null",
                        DatedSetting.class)
                .setParameter("authority", authorityId)
                .setParameter("name", setting)
                .getResultStream()
                .filter(held -> held.reaches(day))
                .toList();
    }
}
