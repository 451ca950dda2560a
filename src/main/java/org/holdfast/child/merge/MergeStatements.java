package org.holdfast.child.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Statements about one merge, whose texts say {@code ?1} for the merge, {@code ?2} for the record that goes, {@code ?3} for the
 * one that is kept and {@code ?4} for the moment; each runs with those alone that it says.
 */
record MergeStatements(EntityManager em, ChildMerge merge) {
    int run(String text) {
        return bound(text).executeUpdate();
    }

    int count(String text) {
        return ((Number) bound(text).getSingleResult()).intValue();
    }

    Query bound(String text) {
        Query query = em.createNativeQuery(text);
        Object[] values = {
            merge.id(),
            merge.gone().id(),
            merge.kept().id(),
            Timestamp.valueOf(LocalDateTime.ofInstant(merge.mergedAt(), ZoneOffset.UTC))
        };
        for (int i = 0; i < values.length; i++) {
            if (text.contains("?" + (i + 1))) {
                query.setParameter(i + 1, values[i]);
            }
        }
        return query;
    }

    /** Keys that stand in the ledger of the merge. */
    static String noted(String table, String column) {
        return "(select r.row_id from child_merge_row r where r.merge_id = ?1 and r.table_name = '" + table
                + "' and r.column_name = '" + column + "')";
    }

    /** Notes what a column of some rows holds before it is changed. */
    static String note(String table, String column, String key, String before, String from) {
        return "insert into child_merge_row (merge_id, table_name, column_name, row_id, before_value, made)"
                + " select distinct ?1, '" + table + "', '" + column + "', " + key + ", " + before + ", false from "
                + from;
    }
}
