package org.holdfast.monitoring.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.platform.Touches;
import org.holdfast.school.School;
import org.holdfast.testing.World;

/** Copies a few children, made as a school makes them, into thousands at hundreds of schools, straight in MySQL. */
final class BoardRows {
    private static final List<String> OF_A_CHILD = List.of(
            "care_status",
            "enrolment",
            "placement",
            "contact",
            "key_person",
            "safe_place",
            "support_record",
            "child_characteristic",
            "plan",
            "register_year",
            "register_sum",
            "register_total");
    private static final List<String> OF_A_PLAN = List.of("plan_answer", "plan_views", "plan_target", "plan_gap");
    private static final int DIGITS = 10;

    private final World world;
    private final int templates;
    private final int schools;

    BoardRows(World world, List<Child> templates, List<School> schools) {
        this.world = world;
        this.templates = templates.size();
        this.schools = schools.size();
        table("bench_template", templates.stream().map(child -> child.id().id()).toList());
        table("bench_school", schools.stream().map(School::id).toList());
        world.inTransaction(() -> {
            run("create table bench_number (n int primary key)");
            for (int n = 0; n < 1000; n++) {
                run("insert into bench_number values (" + n + ")");
            }
            for (int k = 1; k < DIGITS; k++) {
                run("insert into bench_number select n + " + k * 1000 + " from bench_number where n < 1000");
            }
            return true;
        });
    }

    private void table(String name, List<String> ids) {
        world.inTransaction(() -> {
            run("create table " + name
                    + " (n int primary key, id char(36) character set ascii collate ascii_bin not null)");
            for (int n = 0; n < ids.size(); n++) {
                run("insert into " + name + " values (" + n + ", '" + ids.get(n) + "')");
            }
            return true;
        });
    }

    /** Adults of the templates, a copy at each school. */
    void adults() {
        world.inTransaction(() -> {
            run("insert into staff_member (" + String.join(", ", columns("staff_member")) + ") select "
                    + columns("staff_member").stream()
                            .map(column -> switch (column) {
                                case "id" -> made("t.id, 's', s.n");
                                case "organisation_id" -> "s.id";
                                default -> "t." + column;
                            })
                            .collect(Collectors.joining(", "))
                    + " from staff_member t, bench_school s where t.id in (select k.staff_id from key_person k"
                    + " join bench_template b on b.id = k.child_id)");
            return true;
        });
    }

    /** As if something of the records of so many children had been written. */
    void touch(int children) {
        world.inTransaction(() -> {
            run("insert into touch (subject, token) select c.id, uuid() from child c order by rand() limit " + children
                    + " on duplicate key update token = uuid()");
            return true;
        });
    }

    /** As if something had been written that concerns all. */
    void touchEverybody() {
        world.inTransaction(() -> {
            run("insert into touch (subject, token) values ('" + Touches.EVERYBODY + "', uuid()) on duplicate key update token = uuid()");
            return true;
        });
    }

    void children(int from, int to) {
        world.inTransaction(() -> {
            run("set foreign_key_checks = 0");
            copy("child", "t.id = b.id", from, to);
            OF_A_CHILD.forEach(table -> copy(table, "t.child_id = b.id", from, to));
            OF_A_PLAN.forEach(table ->
                    copy(table, "t.plan_id in (select p.id from plan p where p.child_id = b.id)", from, to));
            run("set foreign_key_checks = 1");
            return true;
        });
    }

    private void copy(String table, String which, int from, int to) {
        List<String> columns = columns(table);
        run("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream().map(BoardRows::copied).collect(Collectors.joining(", ")) + " from " + table
                + " t join bench_template b on " + which + " join bench_number c on c.n >= " + from + " and c.n < " + to
                + " and mod(c.n, " + templates + ") = b.n join bench_school s on s.n = mod(c.n, " + schools + ")");
    }

    private static String copied(String column) {
        return switch (column) {
            case "id", "child_id", "plan_id", "register_id", "contact_id" -> made("t." + column + ", '-', c.n");
            case "staff_id" -> made("t.staff_id, 's', s.n");
            case "school_id" -> "s.id";
            default -> "t." + column;
        };
    }

    /** Years that lie behind every child: registers, and homes and care that ended. */
    void history(int years) {
        world.inTransaction(() -> {
            run("set foreign_key_checks = 0");
            for (int year = 1; year <= years; year++) {
                String id = made("t.id, 'y', " + year);
                back("register_year", id, "start_year", "t.start_year - " + (2 * year), "t.start_year = 2026");
                ended("care_status", id, year);
                ended("placement", id, year);
                ended("enrolment", id, year);
            }
            run("set foreign_key_checks = 1");
            return true;
        });
    }

    private void ended(String table, String id, int year) {
        List<String> columns = columns(table);
        run("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> switch (column) {
                            case "id" -> id;
                            case "valid_from" -> "date_sub(t.valid_from, interval " + (year + 1) + " year)";
                            case "valid_to" -> "date_sub(t.valid_from, interval " + year + " year)";
                            default -> "t." + column;
                        })
                        .collect(Collectors.joining(", "))
                + " from " + table + " t where t.valid_to is null and t.superseded_at is null");
    }

    private void back(String table, String id, String column, String value, String which) {
        List<String> columns = columns(table);
        run("insert ignore into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(one -> one.equals("id") ? id : one.equals(column) ? value : "t." + one)
                        .collect(Collectors.joining(", "))
                + " from " + table + " t where " + which);
    }

    void analyse() {
        List<String> all = new ArrayList<>(OF_A_CHILD);
        all.addAll(OF_A_PLAN);
        all.addAll(List.of("child", "staff_member", "post_held", "school"));
        world.inTransaction(() -> {
            world.em()
                    .createNativeQuery("analyze table " + String.join(", ", all))
                    .getResultList();
            return true;
        });
    }

    /** An id made of others, the same each time; as long as any. */
    private static String made(String parts) {
        String plain = "left(sha2(concat(" + parts + "), 256), 32)";
        for (int at : new int[] {21, 17, 13, 9}) {
            plain = "insert(" + plain + ", " + at + ", 0, '-')";
        }
        return plain;
    }

    private List<String> columns(String table) {
        return ((List<?>) world.em()
                        .createNativeQuery("select column_name from information_schema.columns where table_name = '"
                                + table + "' and table_schema = database() and extra not like '%GENERATED%'")
                        .getResultList())
                .stream().map(Object::toString).toList();
    }

    private void run(String sql) {
        world.em().createNativeQuery(sql).executeUpdate();
    }
}
