package org.holdfast.bridge.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Touches;

/**
 * Whose case systems reach which children, against those who were told of them before. Only whoever holds the counter may
 * ask, or two would tell the same.
 */
@ApplicationScoped
public class Audiences {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Who was told of a child, or is to be. */
    private record Seen(String authorityId, String childId) {
        Found as(ChangeAct act) {
            return new Found(authorityId, childId, act);
        }
    }

    /**
     * Children who were written since they were taken last, in committed transactions; they count as taken. Whoever writes
     * one at this moment is not waited for: that child is still there next time.
     */
    Set<String> takeTouched(int most) {
        List<?> rows = em.createNativeQuery("select subject from touch where pending = 1 and subject <> ?1"
                        + " order by subject limit ?2 for update skip locked")
                .setParameter(1, Touches.EVERYBODY)
                .setParameter(2, most)
                .getResultList();
        Set<String> taken = rows.stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
        if (!taken.isEmpty()) {
            ask("update touch set pending = 0 where subject in (" + marks(taken) + ")", taken)
                    .executeUpdate();
        }
        return taken;
    }

    /** Children who are to be taken next. */
    Set<String> touched() {
        return texts("select subject from touch where pending = 1 and subject <> ?", List.of(Touches.EVERYBODY));
    }

    /** Whether something that concerns all children was written since it was asked last; it counts as told. */
    boolean takeEverybody() {
        List<?> rows = em.createNativeQuery(
                        "select subject from touch where subject = ?1 and pending = 1 for update skip locked")
                .setParameter(1, Touches.EVERYBODY)
                .getResultList();
        if (!rows.isEmpty()) {
            ask("update touch set pending = 0 where subject = ?", List.of(Touches.EVERYBODY))
                    .executeUpdate();
        }
        return !rows.isEmpty();
    }

    /** What there is to tell of children who were written, and to whom. */
    List<Found> changes(Set<String> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        Set<Seen> before = seen(
                "select authority_id, child_id from change_seen where child_id in (" + marks(children) + ")", children);
        Reach reach = Reach.ofCaseSystems(acting.actor(), LocalDate.now(clock), ids(children));
        Set<Seen> now = seen("select r.authority_id, r.child_id from (" + reach.sql() + ") r", reach.values());
        List<Found> found = new ArrayList<>();
        now.stream()
                .map(one -> one.as(before.contains(one) ? ChangeAct.UPDATED : ChangeAct.CREATED))
                .forEach(found::add);
        before.stream()
                .filter(one -> !now.contains(one))
                .map(one -> one.as(ChangeAct.ACCESS_LOST))
                .forEach(found::add);
        remember(found);
        return found;
    }

    /** Who is reached today and was not, and the other way round: a birthday, a day on which care began or ended. */
    List<Found> ofTheDay() {
        Reach reach = Reach.ofCaseSystems(acting.actor(), LocalDate.now(clock), List.of());
        List<Found> found = new ArrayList<>();
        seen(
                        "select r.authority_id, r.child_id from (" + reach.sql() + ") r left join change_seen k"
                                + " on k.authority_id = r.authority_id and k.child_id = r.child_id where k.child_id is null",
                        reach.values())
                .forEach(one -> found.add(one.as(ChangeAct.CREATED)));
        seen(
                        "select k.authority_id, k.child_id from change_seen k left join (" + reach.sql() + ") r"
                                + " on k.authority_id = r.authority_id and k.child_id = r.child_id where r.child_id is null",
                        reach.values())
                .forEach(one -> found.add(one.as(ChangeAct.ACCESS_LOST)));
        remember(found);
        return found;
    }

    /** Children of whom something began or ended on a later day than the first, up to the other one. */
    Set<String> turnedBetween(LocalDate first, LocalDate last) {
        return texts(Turning.SQL, Turning.values(first, last));
    }

    /** All of whom anybody was told. */
    Set<String> known() {
        return texts("select distinct child_id from change_seen", List.of());
    }

    /** Those whose records are sealed. */
    Set<String> sealed(Collection<String> children) {
        return children.isEmpty()
                ? Set.of()
                : texts(
                        "select id from child where sealed_on is not null and id in (" + marks(children) + ")",
                        children);
    }

    private void remember(List<Found> found) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (List<Found> some : parts(
                found.stream().filter(one -> one.act() == ChangeAct.CREATED).toList())) {
            String rows = String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)"));
            ask(
                            "insert into change_seen (authority_id, child_id, since) values " + rows,
                            some.stream()
                                    .flatMap(one -> Stream.of(one.authorityId(), one.childId(), now))
                                    .toList())
                    .executeUpdate();
        }
        found.stream().filter(one -> one.act() == ChangeAct.ACCESS_LOST).forEach(one -> ask(
                        "delete from change_seen where authority_id = ? and child_id = ?",
                        List.of(one.authorityId(), one.childId()))
                .executeUpdate());
    }

    private Set<Seen> seen(String sql, Collection<?> values) {
        Set<Seen> seen = new LinkedHashSet<>();
        for (Object row : ask(sql, values).getResultList()) {
            Object[] cells = (Object[]) row;
            seen.add(new Seen((String) cells[0], (String) cells[1]));
        }
        return seen;
    }

    private Set<String> texts(String sql, Collection<?> values) {
        Set<String> texts = new TreeSet<>();
        for (Object row : ask(sql, values).getResultList()) {
            texts.add((String) row);
        }
        return texts;
    }

    private jakarta.persistence.Query ask(String sql, Collection<?> values) {
        return Reach.query(em, sql, new ArrayList<>(values));
    }

    private static List<ChildId> ids(Set<String> children) {
        return children.stream().map(ChildId::new).toList();
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
