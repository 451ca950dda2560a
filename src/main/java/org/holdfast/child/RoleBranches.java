package org.holdfast.child;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Caseload;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * The children that each role of a caseload reaches, one select a role. The one place that knows which dated facts open a
 * child to whom. Source: safeguards 1, 2 and 3.
 */
final class RoleBranches {
    /** In place of early: on roll, while another school is the main one. */
    static final int READS_ONLY = 2;

    static final String OPEN_RECORD = " and c.sealed_on is null";

    /** To whom an authority's social care answers. */
    static final String IN_TOUCH_WITH_SOCIAL_CARE =
            "s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CHILD_IN_NEED', 'EDGE_OF_CARE')";

    /** A death takes a child off every list, count and chase at once; the record itself stays readable. */
    private static final String LIVING = " and c.died_on is null";

    /** MySQL would look through all children and ask of each who looks after them. */
    private static final String FROM_THE_AUTHORITY = "/*+ JOIN_ORDER(s, c) */ ";

    /** The few rows come first and are hashed: to look up the care status of each child would take twice as long. */
    private static final String AMONG_FEW = "/*+ JOIN_ORDER(n, s, c) NO_INDEX(s child_id, care_status_child) */ ";

    private static final String STILL_WORKS_THERE =
            " and exists (select 1 from staff_member m where m.id = a.holder_id and m.organisation_id = e.school_id"
                    + " and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?))";

    private final Caseload caseload;
    private final @Nullable ChildId only;
    private final List<String> few;
    private final String among;
    private final String columns;
    private final boolean mainAlone;
    private final ReachText text;

    /**
     * @param only this child, living or not; null for all
     * @param few those of these that a list would show; empty for all
     * @param among a join that can only leave children out, or empty
     * @param columns of that join
     * @param mainAlone whether to tell apart who reads only, since another school is the main one
     */
    RoleBranches(
            Caseload caseload,
            @Nullable ChildId only,
            Collection<ChildId> few,
            String among,
            String columns,
            boolean mainAlone) {
        this.caseload = caseload;
        this.only = only;
        this.few = few.stream().map(ChildId::id).toList();
        this.among = among;
        this.columns = columns;
        this.mainAlone = mainAlone;
        this.text = new ReachText(caseload.today());
        byRole().forEach(this::branch);
        if (text.isEmpty()) {
            text.add("select c.id as child_id, 'NONE' as role_name, 0 as early from child c where 1 = 0");
        }
    }

    ReachText text() {
        return text;
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
            case TOLD -> told(role, organisations);
            case SEALED -> sealed(role, organisations);
            case NONE -> {}
        }
    }

    private void select(Role role, String from, Object... values) {
        select("", role, "0", from, values);
    }

    private void select(String hint, Role role, String early, String from, Object... values) {
        text.add(
                (text.isEmpty() ? "" : " union all ") + "select " + hint + "c.id as child_id, '" + role.name()
                        + "' as role_name, " + early + " as early" + columns + " from child c " + among + from,
                values);
    }

    /** On roll now, or accepted from a later day. */
    private void roll(Role role, List<String> schools) {
        String another = mainAlone
                ? " when e.kind <> 'MAIN' and exists (select 1 from enrolment m where m.child_id = c.id"
                        + " and m.kind = 'MAIN' and m.school_id <> e.school_id and m.superseded_at is null"
                        + " and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)) then " + READS_ONLY
                : "";
        select(
                "",
                role,
                "case when e.valid_from > ? then 1" + another + " else 0 end",
                "join enrolment e on e.child_id = c.id where ",
                Collections.nCopies(mainAlone ? 3 : 1, text.day()).toArray());
        text.in("e.school_id", schools)
                .add(" and e.superseded_at is null and (e.valid_to is null or e.valid_to > ?)", text.day())
                .add(OPEN_RECORD);
        onlyChild();
    }

    /** For as long as they work there: whoever writes for the designated teacher and leaves, loses it that day. */
    private void supports(Role role, List<String> schools) {
        boolean delegate = role == Role.DELEGATE;
        select(
                role,
                "join child_access a on a.child_id = c.id join enrolment e on e.child_id = c.id"
                        + " where a.holder_id = ? and a.kind in (" + (delegate ? "'DELEGATE'" : "'STAFF', 'KEY_PERSON'")
                        + ") and ",
                caseload.personId());
        text.current("a").add(" and ").current("e").add(" and ").in("e.school_id", schools);
        if (delegate) {
            text.add(STILL_WORKS_THERE, text.day(), text.day());
        }
        text.add(OPEN_RECORD);
        onlyChild();
    }

    private void responsible(Role role, List<String> authorities, String kinds) {
        select(
                only != null || !few.isEmpty() ? "" : among.isEmpty() ? FROM_THE_AUTHORITY : AMONG_FEW,
                role,
                "0",
                "join care_status s on s.child_id = c.id where " + kinds + " and ");
        text.in("s.authority_id", authorities)
                .add(" and ")
                .current("s")
                .add(OPEN_RECORD)
                .under18();
        onlyChild();
    }

    private void advice(Role role, List<String> authorities) {
        select(role, "join child_access a on a.child_id = c.id where a.kind = 'ADVICE' and ");
        text.in("a.holder_id", authorities)
                .add(" and ")
                .current("a")
                .add(OPEN_RECORD)
                .under18();
        onlyChild();
    }

    /**
     * A grant in the role's own name, as long as social care of the post's own authority still works with the child: where
     * another authority answers for the child now, what this one said before opens nothing.
     */
    private void granted(Role role, List<String> authorities) {
        select(
                role,
                "join child_access a on a.child_id = c.id join care_status s on s.child_id = c.id where a.kind = '"
                        + role.name() + "' and " + IN_TOUCH_WITH_SOCIAL_CARE + " and a.holder_id = ? and ",
                caseload.personId());
        text.in("s.authority_id", authorities)
                .add(" and ")
                .current("a")
                .add(" and ")
                .current("s")
                .add(OPEN_RECORD)
                .under18();
        onlyChild();
    }

    /**
     * Who was told, for as long as the grant says and they hold that post in the authority that was told, whatever the
     * child's care status. Source: safeguards 1 and 7.
     */
    private void told(Role role, List<String> authorities) {
        select(
                role,
                "join child_access a on a.child_id = c.id where a.kind = '" + role.name()
                        + "' and a.holder_id = ? and ",
                caseload.personId());
        text.in("a.organisation_id", authorities).add(" and ").current("a").add(OPEN_RECORD);
        onlyChild();
    }

    private void sealed(Role role, List<String> authorities) {
        select(role, "where c.sealed_on is not null and ");
        text.in("c.sealed_by", authorities);
        if (only != null) {
            onlyChild();
        }
    }

    private void onlyChild() {
        if (only != null) {
            text.add(" and c.id = ?", only.id());
            return;
        }
        text.add(LIVING);
        if (!few.isEmpty()) {
            text.add(" and ").in("c.id", few);
        }
    }
}
