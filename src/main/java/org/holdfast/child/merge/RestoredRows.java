package org.holdfast.child.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.holdfast.child.merge.MovedTable.Hanging;

/**
 * Puts back every row that a merge moved, as it was. What was written since stays with the record that was kept, but for what
 * hangs on a row that goes back.
 */
@ApplicationScoped
class RestoredRows {
    private static final String SUPPORT = "support_record";

    @Inject
    EntityManager em;

    /** How many facts came over and were changed since, other than by what hangs on them. */
    int changedSince(ChildMerge merge) {
        MergeStatements sql = new MergeStatements(em, merge);
        return MovedTable.ALL.stream()
                .filter(table -> !table.givesWay().isEmpty() || table.name().equals("child_identifier"))
                .mapToInt(table -> sql.count("select count(*) from " + table.name() + " t where t.superseded_at >= ?4"
                        + " and t.id in " + MergeStatements.noted(table.name(), table.column())
                        + " and t.id not in " + MergeStatements.noted(table.name(), "superseded_at")))
                .sum();
    }

    /** The rows of both are locked by then, and nothing waits to be written. */
    void back(ChildMerge merge) {
        MergeStatements sql = new MergeStatements(em, merge);
        MovedTable.HANGING.forEach(hanging -> follow(sql, hanging));
        List<?> notes = sql.bound("select distinct r.table_name, r.column_name, r.before_value from child_merge_row r"
                        + " where r.merge_id = ?1 and r.made = false")
                .getResultList();
        notes.stream().map(note -> (Object[]) note).forEach(note -> restore(sql, note));
        List<?> made = sql.bound(
                        "select distinct r.table_name from child_merge_row r where r.merge_id = ?1 and r.made = true")
                .getResultList();
        made.forEach(table ->
                sql.run("delete from " + table + " where id in " + MergeStatements.noted((String) table, "id")));
        em.clear();
    }

    /** Notes what hangs on a row that goes back, as if it had come over with it. */
    private static void follow(MergeStatements sql, Hanging hanging) {
        String leads = hanging.on().equals(SUPPORT)
                ? "exists " + MergeStatements.noted(SUPPORT, "child_id")
                : "(" + columns("t", hanging.columns()) + ") in (select " + columns("o", hanging.onColumns()) + " from "
                        + hanging.on() + " o where o.id in " + MergeStatements.noted(hanging.on(), "child_id") + ")";
        sql.run(MergeStatements.note(
                hanging.table(),
                "child_id",
                "t.id",
                "?2",
                hanging.table() + " t where t.child_id = ?3 and " + leads + " and t.id not in "
                        + MergeStatements.noted(hanging.table(), "child_id")));
    }

    private static void restore(MergeStatements sql, Object[] note) {
        String table = (String) note[0];
        String column = (String) note[1];
        String before = note[2] == null ? "null" : "'" + note[2] + "'";
        String key = MovedTable.ALL.stream()
                .filter(one -> one.name().equals(table))
                .map(MovedTable::key)
                .findFirst()
                .orElse("id");
        sql.run("update " + table + " set " + column + " = " + before + " where "
                + (key.equals("child_id") ? "child_id = ?3" : key + " in " + noted(table, column, note[2])));
    }

    private static String noted(String table, String column, Object before) {
        String noted = MergeStatements.noted(table, column);
        return noted.substring(0, noted.length() - 1)
                + (before == null ? " and r.before_value is null)" : " and r.before_value = '" + before + "')");
    }

    private static String columns(String alias, String names) {
        return alias + "." + names.replace(", ", ", " + alias + ".");
    }
}
