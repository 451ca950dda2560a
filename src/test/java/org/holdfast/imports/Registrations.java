package org.holdfast.imports;

import static org.holdfast.imports.AttendanceSending.bean;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.holdfast.access.Actor;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Slot;
import org.holdfast.bridge.CaseSystem;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.World;

/**
 * Children in care at two schools, each with registers of its own: one at the first school, one at the second, one at
 * both, and one who moved from the first to the second in the middle of a week.
 */
final class Registrations {
    static final LocalDate MOVED = LocalDate.of(2026, 11, 18);
    static final int CHILDREN = 4;
    static final int SCHOOLS = 2;

    /** Hours ago at which each source speaks; two of them in the same second. */
    private static final int[] SAID = {30, 20, 20, 5};

    static final int SOURCES = SAID.length;

    private final World world = AttendanceSending.world();
    private final LocalAuthority authority = world.anAuthority();
    private final List<School> schools = List.of(world.aSchool(authority), world.aSchool(authority));
    private final List<String> upns =
            IntStream.range(0, CHILDREN).mapToObj(i -> world.aUpn()).toList();
    private final List<Child> children;

    final Actor dataManager = new AttendanceSending().dataManager(authority);
    final CaseSystem caseSystem = new CaseSystem(world, authority);

    Registrations() {
        LocalDate since = world.today().minusYears(1);
        children = List.of(
                child(0, 0, new Period(since, null)),
                child(1, 1, new Period(since, null)),
                child(2, 0, new Period(since, null)),
                child(3, 0, new Period(since, MOVED)));
        world.inTransaction(() -> {
            enrol(children.get(2), Enrolment.Kind.SUBSIDIARY, new Period(since, null));
            enrol(children.get(3), Enrolment.Kind.MAIN, new Period(MOVED, null));
            return true;
        });
    }

    private Child child(int number, int school, Period days) {
        return world.aChild()
                .withUpn(upns.get(number))
                .lookedAfterBy(authority)
                .onRollAt(schools.get(school), days)
                .make();
    }

    private void enrol(Child child, Enrolment.Kind kind, Period days) {
        bean(ChildFacts.class).record(new Enrolment(child.id(), schools.get(1).id(), kind, days, world.now()));
    }

    /** Written down here, not asked of the product. */
    static boolean onRoll(int child, int school, LocalDate day) {
        return switch (child) {
            case 0, 1 -> child == school;
            case 2 -> true;
            default -> school == (day.isBefore(MOVED) ? 0 : 1);
        };
    }

    Instant said(int source) {
        return world.now().minus(Duration.ofHours(SAID[source]));
    }

    static int hoursAgo(int source) {
        return SAID[source];
    }

    String upn(int child) {
        return upns.get(child);
    }

    String urn(int school) {
        return schools.get(school).urn();
    }

    /** Every mark in a register, by child, school and session. */
    Map<String, String> marks() {
        return world.inTransaction(() -> {
            CodeTable table = bean(MarkCodes.class).table();
            Map<String, String> marks = new TreeMap<>();
            for (int child = 0; child < CHILDREN; child++) {
                for (RegisterYear register : bean(Registers.class).of(children.get(child))) {
                    read(child, register, table, marks);
                }
            }
            return marks;
        });
    }

    private void read(int child, RegisterYear register, CodeTable table, Map<String, String> into) {
        for (int i = 0; i < Slot.COUNT; i++) {
            byte symbol = register.marks().at(i);
            if (symbol != CodeTable.NONE) {
                Slot slot = new Slot(register.year(), i);
                Statement said = new Statement(
                        child, school(register.schoolId()), slot.day(), slot.session(), table.letter(symbol), 0);
                into.put(said.place(), said.code());
            }
        }
    }

    private int school(Object id) {
        return schools.get(0).id().equals(id) ? 0 : 1;
    }

    /** The sums kept beside the registers, by child, school, year and term. */
    Map<String, List<Integer>> sums() {
        Map<String, List<Integer>> sums = new TreeMap<>();
        for (Object[] row : rows("select s.child_id, y.school_id, s.start_year, s.term, s.possible, s.attending,"
                + " s.authorised, s.unauthorised, s.late, s.marked from register_sum s"
                + " join register_year y on y.id = s.register_id where s.marked > 0 and s.child_id in ")) {
            sums.put(
                    number(row[0]) + " at " + school(row[1]) + " " + row[2] + " " + row[3],
                    IntStream.range(4, 10)
                            .mapToObj(i -> ((Number) row[i]).intValue())
                            .toList());
        }
        return sums;
    }

    /** Years kept whole that are not what their terms add up to, or would be left out of the list of who may be persistent. */
    int wrongTotals() {
        return rows("select t.register_id, t.start_year from register_total t join register_year y on y.id = t.register_id"
                                + " where (t.possible, t.attending, t.authorised, t.unauthorised, t.late, t.marked) <> (select"
                                + " sum(s.possible), sum(s.attending), sum(s.authorised), sum(s.unauthorised), sum(s.late),"
                                + " sum(s.marked) from register_sum s where s.register_id = t.register_id)"
                                + " and t.child_id in ")
                        .size()
                + rows("select t.register_id, t.start_year from register_total t where t.may_be_persistent <> case when"
                                + " (t.possible > 0 and (t.authorised + t.unauthorised) * 10 >= t.possible) or exists"
                                + " (select 1 from register_year y where y.child_id = t.child_id and y.start_year ="
                                + " t.start_year and y.id <> t.register_id) then 1 else 0 end and t.child_id in ")
                        .size();
    }

    /** Sessions that wait for a person to say which school is right. */
    Set<String> disputes() {
        Set<String> open = new TreeSet<>();
        for (Object[] row : rows("select d.child_id, d.start_year, d.slot, d.school_id, d.symbol, d.other_symbol"
                + " from mark_dispute d where d.settled_at is null and d.child_id in ")) {
            Slot slot = new Slot(((Number) row[1]).intValue(), ((Number) row[2]).intValue());
            String place = new Statement(number(row[0]), school(row[3]), slot.day(), slot.session(), "", 0).place();
            if (!open.add(place)) {
                throw new AssertionError("two open disputes of " + place);
            }
        }
        return open;
    }

    private int number(Object id) {
        return IntStream.range(0, CHILDREN)
                .filter(i -> children.get(i).id().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Object[]> rows(String sql) {
        String ids = String.join(
                ",", children.stream().map(child -> "'" + child.id().id() + "'").toList());
        return world.inTransaction(() -> ((List<?>)
                        world.em().createNativeQuery(sql + "(" + ids + ")").getResultList())
                .stream().map(Object[].class::cast).toList());
    }
}
