package org.holdfast.child.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.holdfast.kernel.Ids;

/** Moves every row of one record to another, and keeps of each what it was before, so that every one can go back. */
@ApplicationScoped
class MovedRows {
    @Inject
    EntityManager em;

    /** The rows of both are locked by then, and nothing waits to be written. */
    void move(ChildMerge merge) {
        MergeStatements sql = new MergeStatements(em, merge);
        settleQuestions(sql);
        dropDenials(sql);
        upns(sql);
        sql.run(MergeStatements.note(
                "register_total",
                "may_be_persistent",
                "g.register_id",
                "'0'",
                "register_total g join register_total k on k.start_year = g.start_year and k.child_id <> g.child_id"
                        + " where g.child_id in (?2, ?3) and k.child_id in (?2, ?3) and g.may_be_persistent = 0"));
        sql.run("update register_total set may_be_persistent = 1 where register_id in "
                + MergeStatements.noted("register_total", "may_be_persistent"));
        MovedTable.ALL.forEach(table -> giveWay(sql, table));
        MovedTable.ALL.forEach(table -> move(sql, table));
        em.clear();
    }

    private static void giveWay(MergeStatements sql, MovedTable table) {
        if (!table.givesWay().isEmpty()) {
            supersede(
                    sql,
                    table.name(),
                    table.name() + " g join " + table.name() + " k on k.child_id = ?3 where g.child_id = ?2 and "
                            + table.givesWay());
        }
    }

    private static void move(MergeStatements sql, MovedTable table) {
        sql.run(MergeStatements.note(
                table.name(),
                table.column(),
                "g." + table.key(),
                "?2",
                table.name() + " g where g." + table.column() + " = ?2"
                        + (table.stays().isEmpty() ? "" : " and not (" + table.stays() + ")")));
        sql.run("update " + table.name() + " set " + table.column() + " = ?3 where " + table.column() + " = ?2 and "
                + table.key() + " in " + MergeStatements.noted(table.name(), table.column()));
    }

    /** Whether the two are one child was asked, and is answered by this. */
    private static void settleQuestions(MergeStatements sql) {
        String pair = "identity_review g where g.settled_at is null and g.child_id in (?2, ?3)"
                + " and g.candidate_id in (?2, ?3)";
        for (String column : List.of("settled_at", "answer", "settled_by", "settled_why")) {
            sql.run(MergeStatements.note("identity_review", column, "g.id", "null", pair));
        }
        sql.run("update identity_review set settled_at = ?4, answer = 'SAME',"
                + " settled_by = (select m.merged_name from child_merge m where m.id = ?1),"
                + " settled_why = (select m.reason from child_merge m where m.id = ?1) where id in "
                + MergeStatements.noted("identity_review", "settled_at"));
    }

    /** That a number of the one does not mean the other counts no more, or nothing pushed would find the child. */
    private static void dropDenials(MergeStatements sql) {
        supersede(
                sql,
                "identity_decision",
                "identity_decision g join child_identifier i on i.authority_id = g.authority_id"
                        + " and i.number_key = g.social_care_id and i.superseded_at is null"
                        + " where g.child_id in (?2, ?3) and i.child_id in (?2, ?3)"
                        + " and g.same_child = false and g.superseded_at is null");
    }

    /** A child has one present UPN: that of the record that is kept, where it has one; the other still finds the child. */
    private static void upns(MergeStatements sql) {
        supersede(
                sql,
                "child_identifier",
                "child_identifier g join child_identifier k on k.child_id = ?3 and k.kind = 'UPN'"
                        + " and k.superseded_at is null where g.child_id = ?2 and g.kind = 'UPN'"
                        + " and g.superseded_at is null");
        List<?> others = sql.bound("select i.id from child_identifier i where i.id in "
                        + MergeStatements.noted("child_identifier", "superseded_at")
                        + " and i.text not in (select k.text from child_identifier k where k.child_id = ?3"
                        + " and k.superseded_at is null)")
                .getResultList();
        others.forEach(number -> former(sql, (String) number));
    }

    private static void former(MergeStatements sql, String number) {
        String id = Ids.next();
        sql.run("insert into child_identifier (id, child_id, kind, text, authority_id, valid_from, recorded_at)"
                + " select '" + id + "', ?3, 'FORMER_UPN', i.text, i.authority_id, i.valid_from, ?4"
                + " from child_identifier i where i.id = '" + number + "'");
        sql.run("insert into child_merge_row (merge_id, table_name, column_name, row_id, before_value, made)"
                + " values (?1, 'child_identifier', 'id', '" + id + "', null, true)");
    }

    private static void supersede(MergeStatements sql, String table, String from) {
        sql.run(MergeStatements.note(table, "superseded_at", "g.id", "null", from));
        sql.run("update " + table + " set superseded_at = ?4 where id in "
                + MergeStatements.noted(table, "superseded_at"));
    }
}
