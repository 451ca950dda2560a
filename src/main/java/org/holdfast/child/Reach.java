package org.holdfast.child;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Caseload;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

/**
 * A caseload as SQL: rows (child_id, role_name, early) of the children that its holder reaches today. Which dated facts
 * open a child to whom, {@link RoleBranches} alone knows. Source: safeguards 1, 2 and 3.
 */
public final class Reach {
    private final ReachText text;

    private Reach(ReachText text) {
        this.text = text;
    }

    private Reach(RoleBranches branches) {
        this(branches.text());
    }

    /** Over all children; put it into {@code where c.id in (select r.child_id from (…) r)}. */
    public static Reach of(Caseload caseload) {
        return new Reach(new RoleBranches(caseload, null, List.of(), "", "", false));
    }

    /**
     * Over those of all children who have a row elsewhere, once for each of its rows: it can only leave children out.
     * Looking for the row comes first, so a list of few children does not read all in reach. To be asked as it is, without
     * another select around it, or MySQL forgets in which order: a child may then come early, or by two roles.
     *
     * @param row a table and how it meets the child, such as {@code note n on n.child_id = c.id}; always named n, without
     *     question marks
     * @param columns of that table, after the three of every reach
     */
    public static Reach among(Caseload caseload, String row, List<String> columns) {
        return new Reach(new RoleBranches(
                caseload,
                null,
                List.of(),
                "join " + row + " ",
                columns.stream().map(", n."::concat).collect(Collectors.joining()),
                false));
    }

    /** Over one child, so that a set-wise fact can be asked of it alone. */
    public static Reach of(Caseload caseload, ChildId child) {
        return new Reach(new RoleBranches(caseload, child, List.of(), "", "", false));
    }

    /**
     * Over one child, for what the main school alone does: {@code early} is {@link RoleBranches#READS_ONLY} where another
     * school is the main one.
     */
    static Reach ofWriter(Caseload caseload, ChildId child) {
        return new Reach(new RoleBranches(caseload, child, List.of(), "", "", true));
    }

    /** As {@link #ofWriter(Caseload, ChildId)}, over all children. */
    static Reach ofWriter(Caseload caseload) {
        return new Reach(new RoleBranches(caseload, null, List.of(), "", "", true));
    }

    /** Over those of these children whom a list would show: what is kept of the others still holds. Some, not thousands. */
    public static Reach ofFew(Caseload caseload, Collection<ChildId> few) {
        return new Reach(new RoleBranches(caseload, null, few, "", "", false));
    }

    /**
     * Every open record of a living child: what a job of the server looks over.
     *
     * @throws NotFound if it is anybody else who acts
     */
    public static Reach ofJob(Actor actor, LocalDate today) {
        onlyForJobs(actor);
        return new Reach(new ReachText(today)
                .add("select c.id as child_id, 'NONE' as role_name, 0 as early from child c"
                        + " where c.sealed_on is null and c.died_on is null and not exists (select 1 from child_merge m"
                        + " where m.gone_id = c.id and m.undone_at is null)"));
    }

    /** As {@link #ofJob(Actor, LocalDate)}, of one child; nothing if the child has died or the record is closed. */
    public static Reach ofJob(Actor actor, LocalDate today, ChildId child) {
        Reach all = ofJob(actor, today);
        all.text.add(" and c.id = ?", child.id());
        return all;
    }

    /**
     * Which authorities' case systems could read which children by their id today: rows (child_id, authority_id), for
     * telling them that this has changed. As for a single child, one who has died is among them.
     *
     * @param few of these alone; empty for all
     * @throws NotFound if it is not a job of the server that acts
     */
    public static Reach ofCaseSystems(Actor actor, LocalDate today, Collection<ChildId> few) {
        onlyForJobs(actor);
        ReachText text = new ReachText(today)
                .add("select distinct c.id as child_id, s.authority_id from child c join care_status s"
                        + " on s.child_id = c.id where s.authority_id is not null and "
                        + RoleBranches.IN_TOUCH_WITH_SOCIAL_CARE + " and ")
                .current("s")
                .add(RoleBranches.OPEN_RECORD)
                .under18();
        return new Reach(
                few.isEmpty()
                        ? text
                        : text.add(" and ")
                                .in("c.id", few.stream().map(ChildId::id).toList()));
    }

    private static void onlyForJobs(Actor actor) {
        if (actor.kind() != Actor.Kind.SYSTEM) {
            throw new NotFound("Child");
        }
    }

    /**
     * Whom authorities answered for as at a pair, in care or not: for figures that name nobody. Closed records and children
     * who had died by the day are not among them, nor is anybody of 18 or over. Only measures may ask it, as the tests of
     * the house hold: whoever shows a name asks a reach of the reader. Source: safeguards 1, 2, 3 and 9.
     */
    public static Reach counted(Collection<String> authorityIds, AsAt at) {
        return new Reach(new ReachText(at.on())
                .add("select c.id as child_id, 'NONE' as role_name, 0 as early from child c"
                        + " join care_status s on s.child_id = c.id where s.kind <> 'LEFT_AT_18' and ")
                .in("s.authority_id", authorityIds.isEmpty() ? List.of("") : List.copyOf(authorityIds))
                .add(" and " + Held.sql("s"), Held.values(at).toArray())
                .add(
                        " and (c.sealed_on is null or c.sealed_on > ?) and (c.died_on is null or c.died_on > ?)"
                                + " and c.born_on > ?",
                        Date.valueOf(at.on()),
                        Date.valueOf(at.on()),
                        Date.valueOf(at.on().minusYears(18))));
    }

    /** The text, with a question mark for each of {@link #values}. */
    public String sql() {
        return text.sql();
    }

    public List<Object> values() {
        return text.values();
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return text.today();
    }

    /** A native query whose text has question marks, bound in order. */
    public static Query query(EntityManager em, String text, List<Object> values) {
        return bound(em.createNativeQuery(numbered(text)), values);
    }

    /** As {@link #query(EntityManager, String, List)}, each row an entity: all columns of its table must be asked for. */
    public static Query query(EntityManager em, String text, List<Object> values, Class<?> entity) {
        return bound(em.createNativeQuery(numbered(text), entity), values);
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            numbered.append(c);
            if (c == '?') {
                numbered.append(++number);
            }
        }
        return numbered.toString();
    }

    private static Query bound(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
