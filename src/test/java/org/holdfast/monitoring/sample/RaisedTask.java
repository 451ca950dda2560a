package org.holdfast.monitoring.sample;

import org.holdfast.child.Child;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.World;

/** A task about a child, straight into its table. */
final class RaisedTask {
    private RaisedTask() {}

    static void on(World world, Child child, String why) {
        world.inTransaction(() -> world.em()
                .createNativeQuery(
                        "insert into assigned_task (id, kind, owner_name, owner_role, child_id, in_care, cause,"
                                + " href, due_on, raised_at, cause_key, subject, open_key, version) values (?1,"
                                + " 'TELL_WHO_ACTS', 'Designated teacher', 'DESIGNATED_TEACHER', ?2, true, ?3, '/', ?4, ?5, ?1,"
                                + " ?1, ?1, 1)")
                .setParameter(1, Ids.next())
                .setParameter(2, child.id().id())
                .setParameter(3, why)
                .setParameter(4, java.sql.Date.valueOf(world.today()))
                .setParameter(5, stamp(world))
                .executeUpdate());
    }

    static void done(World world, Child child, String by) {
        world.inTransaction(() -> world.em()
                .createNativeQuery(
                        "update assigned_task set ended = 'DONE', ended_by = ?1, ended_at = ?2, open_key = null"
                                + " where child_id = ?3 and kind = 'TELL_WHO_ACTS'")
                .setParameter(1, by)
                .setParameter(2, stamp(world))
                .setParameter(3, child.id().id())
                .executeUpdate());
    }

    private static java.sql.Timestamp stamp(World world) {
        return java.sql.Timestamp.valueOf(java.time.LocalDateTime.ofInstant(world.now(), java.time.ZoneOffset.UTC));
    }
}
