package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;

/**
 * The tasks that wait for whoever acts: their own, and those of their roles, of children alone whom they reach today. A task
 * whose child is beyond reach, has died or was adopted is not there. Source: safeguards 1, 2 and 3.
 */
@ApplicationScoped
class OwnTasks {
    /** Deputies and acting authors stand in for a designated teacher, officers for the virtual school head. */
    private static final String ROLE = "case r.role_name when 'DEPUTY' then 'DESIGNATED_TEACHER'"
            + " when 'ACTING_DESIGNATED_TEACHER' then 'DESIGNATED_TEACHER' when 'ACTING_AUTHOR' then 'DESIGNATED_TEACHER'"
            + " when 'VIRTUAL_SCHOOL_OFFICER' then 'VIRTUAL_SCHOOL_HEAD' else r.role_name end";
    /** What is asked of officers because the head did not answer waits for both. */
    private static final String OWNER =
            "case t.owner_role when 'VIRTUAL_SCHOOL_OFFICER' then 'VIRTUAL_SCHOOL_HEAD' else t.owner_role end";

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    /** Ids, open ones by their day, ended ones the newest first. */
    List<String> ids(boolean open, int first, int most) {
        Clause mine = mine(open);
        String order = open ? " order by t.due_on, t.id" : " order by t.ended_at desc, t.id";
        List<?> rows = Reach.query(em, "select t.id from assigned_task t where " + mine.sql + order, mine.values)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> String.valueOf(row)).toList();
    }

    int count(boolean open) {
        Clause mine = mine(open);
        Object count = Reach.query(em, "select count(*) from assigned_task t where " + mine.sql, mine.values)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Whether an open task is one of them. */
    boolean holds(String id) {
        Clause mine = mine(true);
        List<Object> values = new ArrayList<>(mine.values);
        values.add(id);
        return !Reach.query(em, "select t.id from assigned_task t where " + mine.sql + " and t.id = ?", values)
                .getResultList()
                .isEmpty();
    }

    private record Clause(String sql, List<Object> values) {}

    private Clause mine(boolean open) {
        Reach reach = Reach.of(acting.caseload());
        List<Object> values = new ArrayList<>();
        String places = at(acting.actor().posts().stream()
                .map(Post::organisation)
                .distinct()
                .toList());
        String person = "t.owner_id = ? and (t.child_id is null and " + places
                + " or t.child_id in (select r.child_id from (" + reach.sql() + ") r where r.early = 0))";
        values.add(acting.actor().id());
        acting.actor().posts().stream().map(Post::organisation).distinct().forEach(values::add);
        values.addAll(reach.values());
        String role = "t.owner_id is null and (t.child_id, " + OWNER + ") in (select r.child_id, " + ROLE + " from ("
                + reach.sql() + ") r where r.early = 0)";
        values.addAll(reach.values());
        String theirs = "(t.organisation_id is null and " + lookingAfter(reach, values) + atTheirs(values) + ")";
        String place = ofPlaces(values);
        return new Clause(
                "t.ended is " + (open ? "" : "not ") + "null and ((" + person + ") or (" + role + " and " + theirs + ")"
                        + place + ")",
                values);
    }

    private static String at(List<String> organisations) {
        return organisations.isEmpty()
                ? "t.organisation_id is null"
                : "(t.organisation_id is null or t.organisation_id in ("
                        + String.join(", ", Collections.nCopies(organisations.size(), "?")) + "))";
    }

    /** Of a child, and for one authority alone: the post must be held there. */
    private String atTheirs(List<Object> values) {
        StringBuilder posts = new StringBuilder();
        for (Post post : acting.actor().posts()) {
            boolean virtualSchool =
                    post.role() == Role.VIRTUAL_SCHOOL_HEAD || post.role() == Role.VIRTUAL_SCHOOL_OFFICER;
            posts.append(" or (t.organisation_id = ? and ").append(OWNER).append(" = ?)");
            values.add(post.organisation());
            values.add((virtualSchool ? Role.VIRTUAL_SCHOOL_HEAD : post.role()).name());
        }
        return posts.toString();
    }

    /** What is about no child waits for whoever holds the role at that school or authority. */
    private String ofPlaces(List<Object> values) {
        StringBuilder places = new StringBuilder();
        for (Post post : acting.actor().posts()) {
            places.append(
                    " or (t.owner_id is null and t.child_id is null and t.owner_role = ? and t.organisation_id = ?)");
            values.add(post.role().name());
            values.add(post.organisation());
        }
        return places.toString();
    }

    /** Advice opens a child to another authority, yet what waits for a virtual school waits for the looking-after one. */
    private String lookingAfter(Reach reach, List<Object> values) {
        List<String> own = acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
        String theirs = "t.owner_role <> 'VIRTUAL_SCHOOL_HEAD'";
        if (own.isEmpty()) {
            return theirs;
        }
        values.addAll(own);
        values.add(Date.valueOf(reach.today()));
        values.add(Date.valueOf(reach.today()));
        return "(" + theirs + " or exists (select 1 from care_status w where w.child_id = t.child_id"
                + " and w.kind = 'LOOKED_AFTER' and w.authority_id in ("
                + String.join(", ", Collections.nCopies(own.size(), "?"))
                + ") and w.superseded_at is null and w.valid_from <= ? and (w.valid_to is null or w.valid_to > ?)))";
    }
}
