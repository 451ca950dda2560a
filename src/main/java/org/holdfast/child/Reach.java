package org.holdfast.child;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Caseload;
import org.holdfast.access.Role;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A caseload as SQL: rows (child_id, role_name, early) of the children that its holder reaches today. The one place
 * that knows which dated facts open a child to whom. Source: safeguards 1, 2 and 3.
 */
public final class Reach {
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";
    private static final String OPEN_RECORD = " and c.sealed_on is null";
    /** A death takes a child off every list, count and chase at once; the record itself stays readable. */
    private static final String LIVING = " and c.died_on is null";
    /** At 18 the young person decides: social care and the virtual school go on only with their agreement. */
    private static final String UNDER_18_OR_AGREED =
            " and (c.born_on > ? or exists (select 1 from disclosure d where d.child_id = c.id"
                    + " and d.given_by = 'YOUNG_PERSON' and " + CURRENT.formatted("d") + "))";

    /** MySQL would look through all children and ask of each who looks after them. */
    private static final String FROM_THE_AUTHORITY = "/*+ JOIN_ORDER(s, c) */ ";

    /** The few rows come first and are hashed: to look up the care status of each child would take twice as long. */
    private static final String AMONG_FEW = "/*+ JOIN_ORDER(n, s, c) NO_INDEX(s child_id, care_status_child) */ ";

    /** To whom an authority's social care answers. */
    private static final String IN_TOUCH_WITH_SOCIAL_CARE =
            "s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CHILD_IN_NEED', 'EDGE_OF_CARE')";

    private static final String STILL_WORKS_THERE =
            " and exists (select 1 from staff_member m where m.id = a.holder_id and m.organisation_id = e.school_id"
                    + " and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?))";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final Caseload caseload;
    private final @Nullable ChildId only;
    private final List<String> few;
    private final String among;
    private final String columns;

    private Reach(Caseload caseload, @Nullable ChildId only, Collection<ChildId> few, String among, String columns) {
        this.caseload = caseload;
        this.only = only;
        this.few = few.stream().map(ChildId::id).toList();
        this.among = among;
        this.columns = columns;
        byRole().forEach(this::branch);
        if (sql.isEmpty()) {
            sql.append("select c.id as child_id, 'NONE' as role_name, 0 as early from child c where 1 = 0");
        }
    }

    /** Over all children; put it into {@code where c.id in (select r.child_id from (…) r)}. */
    public static Reach of(Caseload caseload) {
        return new Reach(caseload, null, List.of(), "", "");
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
        return new Reach(
                caseload,
                null,
                List.of(),
                "join " + row + " ",
                columns.stream().map(", n."::concat).collect(Collectors.joining()));
    }

    /** Over one child, so that a set-wise fact can be asked of it alone. */
    public static Reach of(Caseload caseload, ChildId child) {
        return new Reach(caseload, child, List.of(), "", "");
    }

    /** Over those of these children whom a list would show: what is kept of the others still holds. Some, not thousands. */
    public static Reach ofFew(Caseload caseload, Collection<ChildId> few) {
        return new Reach(caseload, null, few, "", "");
    }

    /**
     * Every open record of a living child: what a job of the server looks over.
     *
     * @throws NotFound if it is anybody else who acts
     */
    public static Reach ofJob(Actor actor, LocalDate today) {
        if (actor.kind() != Actor.Kind.SYSTEM) {
            throw new NotFound("Child");
        }
        Reach reach = new Reach(new Caseload(today, actor.id(), List.of()), null, List.of(), "", "");
        reach.sql.setLength(0);
        reach.sql.append("select c.id as child_id, 'NONE' as role_name, 0 as early from child c"
                + " where c.sealed_on is null and c.died_on is null");
        return reach;
    }

    /** As {@link #ofJob(Actor, LocalDate)}, of one child; nothing if the child has died or the record is closed. */
    public static Reach ofJob(Actor actor, LocalDate today, ChildId child) {
        Reach reach = ofJob(actor, today);
        reach.sql.append(" and c.id = ?");
        reach.values.add(child.id());
        return reach;
    }

    /**
     * Which authorities' case systems could read which children by their id today: rows (child_id, authority_id), for
     * telling them that this has changed. As for a single child, one who has died is among them.
     *
     * @param few of these alone; empty for all
     * @throws NotFound if it is not a job of the server that acts
     */
    public static Reach ofCaseSystems(Actor actor, LocalDate today, Collection<ChildId> few) {
        Reach reach = ofJob(actor, today);
        reach.sql.setLength(0);
        reach.sql.append("select distinct c.id as child_id, s.authority_id from child c join care_status s"
                + " on s.child_id = c.id where s.authority_id is not null and " + IN_TOUCH_WITH_SOCIAL_CARE + " and ");
        reach.current("s");
        reach.sql.append(OPEN_RECORD);
        reach.under18();
        if (!few.isEmpty()) {
            reach.sql.append(" and ");
            reach.in("c.id", few.stream().map(ChildId::id).toList());
        }
        return reach;
    }

    /**
     * Whom authorities answered for as at a pair, in care or not: for figures that name nobody. Closed records and children
     * who had died by the day are not among them, nor is anybody of 18 or over. Only measures may ask it, as the tests of
     * the house hold: whoever shows a name asks a reach of the reader. Source: safeguards 1, 2, 3 and 9.
     */
    public static Reach counted(Collection<String> authorityIds, AsAt at) {
        Reach reach = new Reach(new Caseload(at.on(), "", List.of()), null, List.of(), "", "");
        reach.sql.setLength(0);
        reach.sql.append("select c.id as child_id, 'NONE' as role_name, 0 as early from child c"
                + " join care_status s on s.child_id = c.id where s.kind <> 'LEFT_AT_18' and ");
        reach.in("s.authority_id", authorityIds.isEmpty() ? List.of("") : List.copyOf(authorityIds));
        reach.sql.append(" and ").append(Held.sql("s"));
        reach.values.addAll(Held.values(at));
        reach.sql.append(" and (c.sealed_on is null or c.sealed_on > ?) and (c.died_on is null or c.died_on > ?)"
                + " and c.born_on > ?");
        reach.values.addAll(List.of(sql(at.on()), sql(at.on()), sql(at.on().minusYears(18))));
        return reach;
    }

    /** The text, with a question mark for each of {@link #values}. */
    public String sql() {
        return sql.toString();
    }

    public List<Object> values() {
        return Collections.unmodifiableList(values);
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return caseload.today();
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

    private Map<Role, List<String>> byRole() {
        Map<Role, List<String>> map = new EnumMap<>(Role.class);
        caseload.ways().forEach(way -> map.computeIfAbsent(way.role(), role -> new ArrayList<>())
                .add(way.organisation()));
        return map;
    }

    private void branch(Role role, List<String> organisations) {
        switch (role.reach()) {
            case ROLL -> roll(role, organisations);
            case SUPPORTS -> supports(role, organisations);
            case LOOKED_AFTER -> {
                responsible(role, organisations, "s.kind = 'LOOKED_AFTER'");
                advice(role, organisations);
            }
            case RESPONSIBLE -> responsible(role, organisations, IN_TOUCH_WITH_SOCIAL_CARE);
            case GRANTED -> granted(role, organisations);
            case TOLD -> told(role);
            case SEALED -> sealed(role, organisations);
            case NONE -> {}
        }
    }

    private void select(Role role, String early, String from) {
        select("", role, early, from);
    }

    private void select(String hint, Role role, String early, String from) {
        sql.append(sql.isEmpty() ? "" : " union all ")
                .append("select ")
                .append(hint)
                .append("c.id as child_id, '")
                .append(role.name())
                .append("' as role_name, ")
                .append(early)
                .append(" as early")
                .append(columns)
                .append(" from child c ")
                .append(among)
                .append(from);
    }

    /** On roll now, or accepted from a later day. */
    private void roll(Role role, List<String> schools) {
        select(role, "case when e.valid_from > ? then 1 else 0 end", "join enrolment e on e.child_id = c.id where ");
        values.add(sql(today()));
        in("e.school_id", schools);
        sql.append(" and e.superseded_at is null and (e.valid_to is null or e.valid_to > ?)")
                .append(OPEN_RECORD);
        values.add(sql(today()));
        onlyChild();
    }

    /** For as long as they work there: whoever writes for the designated teacher and leaves, loses it that day. */
    private void supports(Role role, List<String> schools) {
        boolean delegate = role == Role.DELEGATE;
        select(
                role,
                "0",
                "join child_access a on a.child_id = c.id join enrolment e on e.child_id = c.id"
                        + " where a.holder_id = ? and a.kind in (" + (delegate ? "'DELEGATE'" : "'STAFF', 'KEY_PERSON'")
                        + ") and ");
        values.add(caseload.personId());
        current("a");
        sql.append(" and ");
        current("e");
        sql.append(" and ");
        in("e.school_id", schools);
        if (delegate) {
            sql.append(STILL_WORKS_THERE);
            values.add(sql(today()));
            values.add(sql(today()));
        }
        sql.append(OPEN_RECORD);
        onlyChild();
    }

    private void responsible(Role role, List<String> authorities, String kinds) {
        select(
                only != null || !few.isEmpty() ? "" : among.isEmpty() ? FROM_THE_AUTHORITY : AMONG_FEW,
                role,
                "0",
                "join care_status s on s.child_id = c.id where " + kinds + " and ");
        in("s.authority_id", authorities);
        sql.append(" and ");
        current("s");
        sql.append(OPEN_RECORD);
        under18();
        onlyChild();
    }

    private void advice(Role role, List<String> authorities) {
        select(role, "0", "join child_access a on a.child_id = c.id where a.kind = 'ADVICE' and ");
        in("a.holder_id", authorities);
        sql.append(" and ");
        current("a");
        sql.append(OPEN_RECORD);
        under18();
        onlyChild();
    }

    /**
     * A grant in the role's own name, as long as social care of the post's own authority still works with the child: where
     * another authority answers for the child now, what this one said before opens nothing.
     */
    private void granted(Role role, List<String> authorities) {
        select(
                role,
                "0",
                "join child_access a on a.child_id = c.id join care_status s on s.child_id = c.id where a.kind = '"
                        + role.name()
                        + "' and " + IN_TOUCH_WITH_SOCIAL_CARE + " and a.holder_id = ? and ");
        values.add(caseload.personId());
        in("s.authority_id", authorities);
        sql.append(" and ");
        current("a");
        sql.append(" and ");
        current("s");
        sql.append(OPEN_RECORD);
        under18();
        onlyChild();
    }

    /** Who was told, for as long as the grant says, whatever the child's care status. Source: safeguards 7. */
    private void told(Role role) {
        select(
                role,
                "0",
                "join child_access a on a.child_id = c.id where a.kind = '" + role.name()
                        + "' and a.holder_id = ? and ");
        values.add(caseload.personId());
        current("a");
        sql.append(OPEN_RECORD);
        onlyChild();
    }

    private void sealed(Role role, List<String> authorities) {
        select(role, "0", "where c.sealed_on is not null and ");
        in("c.sealed_by", authorities);
        if (only != null) {
            onlyChild();
        }
    }

    private void current(String alias) {
        sql.append(CURRENT.formatted(alias));
        values.add(sql(today()));
        values.add(sql(today()));
    }

    private void under18() {
        sql.append(UNDER_18_OR_AGREED);
        values.add(sql(today().minusYears(18)));
        values.add(sql(today()));
        values.add(sql(today()));
    }

    private void in(String column, List<String> ids) {
        sql.append(column)
                .append(" in (")
                .append(String.join(", ", Collections.nCopies(ids.size(), "?")))
                .append(")");
        values.addAll(ids);
    }

    private void onlyChild() {
        if (only == null) {
            sql.append(LIVING);
            if (!few.isEmpty()) {
                sql.append(" and ");
                in("c.id", few);
            }
        } else {
            sql.append(" and c.id = ?");
            values.add(only.id());
        }
    }

    private static Date sql(LocalDate day) {
        return Date.valueOf(day);
    }
}
