package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Schools and local authorities. */
@ApplicationScoped
public class Schools {
    /** Characters of an area's code. */
    private static final int AREA = 3;

    @Inject
    EntityManager em;

    public void add(School school) {
        em.persist(school);
    }

    public void add(LocalAuthority authority) {
        em.persist(authority);
    }

    public Optional<School> byId(String id) {
        return Optional.ofNullable(em.find(School.class, id));
    }

    /** By the number GIAS gave it. */
    public Optional<School> byUrn(String urn) {
        return em.createQuery("select s from School s where s.urn = :urn", School.class)
                .setParameter("urn", urn.strip())
                .getResultStream()
                .findFirst();
    }

    /** Schools by their URN, in one query. */
    public Map<String, School> byUrns(Collection<String> urns) {
        return urns.isEmpty()
                ? Map.of()
                : em.createQuery("select s from School s where s.urn in :urns", School.class)
                        .setParameter("urns", urns)
                        .getResultStream()
                        .collect(Collectors.toMap(School::urn, Function.identity()));
    }

    /** By the code of the area and the establishment number behind it, such as {@code 3304001}; in one query. */
    public Map<String, School> byLaEstabs(Collection<String> numbers) {
        Map<String, School> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            em.createQuery(
                            "select a.code, s from School s, LocalAuthority a where a.id = s.authorityId"
                                    + " and s.establishment in :numbers",
                            Object[].class)
                    .setParameter(
                            "numbers",
                            numbers.stream()
                                    .map(number -> number.substring(AREA))
                                    .collect(Collectors.toSet()))
                    .getResultStream()
                    .forEach(row -> found.put(
                            ((String) row[0]).toUpperCase(Locale.ROOT)
                                    + ((School) row[1]).establishment().orElse(""),
                            (School) row[1]));
            found.keySet().retainAll(Set.copyOf(numbers));
        }
        return found;
    }

    public Optional<LocalAuthority> authority(String id) {
        return Optional.ofNullable(em.find(LocalAuthority.class, id));
    }

    /** By its three characters, such as {@code 330}. */
    public Optional<LocalAuthority> authorityByCode(String code) {
        return em.createQuery("select a from LocalAuthority a where a.code = :code", LocalAuthority.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public List<LocalAuthority> authorities() {
        return em.createQuery("select a from LocalAuthority a order by a.name", LocalAuthority.class)
                .getResultList();
    }

    /** Schools that lie in the areas of authorities, by name. */
    public List<School> inAreas(Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery("select s from School s where s.authorityId in :areas order by s.name", School.class)
                        .setParameter("areas", authorityIds)
                        .getResultList();
    }

    /** Authorities by id, in one query. */
    public Map<String, LocalAuthority> authoritiesByIds(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select a from LocalAuthority a where a.id in :ids", LocalAuthority.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(LocalAuthority::id, Function.identity()));
    }

    /** Schools by id, in one query. */
    public Map<String, School> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select s from School s where s.id in :ids", School.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(School::id, Function.identity()));
    }
}
