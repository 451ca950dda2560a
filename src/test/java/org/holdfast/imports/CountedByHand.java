package org.holdfast.imports;

import static java.util.Objects.requireNonNull;
import static org.holdfast.imports.AttendanceSending.bean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.testing.World;

/**
 * What must stand after some statements, whatever way they came: of each session what was said last, of two things said
 * in the same second the one with the greater byte; and the sums and disputes that follow. Statement after statement.
 */
final class CountedByHand {
    /** P present, L present and late, A approved activity, I authorised, N unauthorised, U that and late, X not possible. */
    private static final Map<String, String> KINDS =
            Map.of("/", "P", "\\", "P", "L", "L", "B", "A", "I", "I", "M", "I", "N", "N", "U", "U", "D", "X", "#", "X");

    static final List<String> CODES = List.of("/", "L", "B", "I", "M", "N", "U", "D", "#");

    /** The day after Easter begins the summer term of the census, 1 January the spring term. */
    private static final LocalDate SPRING = LocalDate.of(2026, 1, 1);

    private static final LocalDate SUMMER = LocalDate.of(2026, 4, 6);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 8, 1);

    private final Map<String, Statement> standing = new TreeMap<>();

    CountedByHand(List<Statement> statements) {
        World world = AttendanceSending.world();
        CodeTable table = world.inTransaction(bean(MarkCodes.class)::table);
        for (Statement one : statements) {
            if (Registrations.onRoll(one.child(), one.school(), one.day())) {
                standing.merge(one.place(), one, (a, b) -> later(table, a, b));
            }
        }
    }

    private static Statement later(CodeTable table, Statement a, Statement b) {
        int hours = Registrations.hoursAgo(a.source()) - Registrations.hoursAgo(b.source());
        if (hours != 0) {
            return hours < 0 ? a : b;
        }
        return symbol(table, a) >= symbol(table, b) ? a : b;
    }

    private static int symbol(CodeTable table, Statement one) {
        return table.symbol(CodeScheme.ENGLAND, one.letter(), one.day()) & 0xFF;
    }

    private static String kind(Statement one) {
        return requireNonNull(KINDS.get(one.letter()));
    }

    Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        standing.forEach((place, one) -> marks.put(place, one.letter()));
        return marks;
    }

    Map<String, List<Integer>> sums() {
        Map<String, List<Integer>> sums = new TreeMap<>();
        for (Statement one : standing.values()) {
            String key = one.child() + " at " + one.school() + " " + term(one.day());
            List<Integer> sum = sums.computeIfAbsent(key, missing -> new ArrayList<>(List.of(0, 0, 0, 0, 0, 0)));
            String kind = kind(one);
            add(sum, 0, !kind.equals("X"));
            add(sum, 1, "PLA".contains(kind));
            add(sum, 2, kind.equals("I"));
            add(sum, 3, "NU".contains(kind));
            add(sum, 4, "LU".contains(kind));
            add(sum, 5, true);
        }
        return sums;
    }

    private static void add(List<Integer> sum, int at, boolean counts) {
        sum.set(at, sum.get(at) + (counts ? 1 : 0));
    }

    private static String term(LocalDate day) {
        if (!day.isBefore(AUTUMN)) {
            return "2026 AUTUMN";
        }
        return "2025 " + (day.isBefore(SPRING) ? "AUTUMN" : day.isBefore(SUMMER) ? "SPRING" : "SUMMER");
    }

    /** Two schools' marks that cannot both be true, under the main school's name. */
    TreeSet<String> disputes() {
        Map<String, List<Statement>> sessions = new HashMap<>();
        standing.values().forEach(one -> sessions.computeIfAbsent(
                        one.child() + " " + one.day() + one.half(), missing -> new ArrayList<>())
                .add(one));
        TreeSet<String> open = new TreeSet<>();
        sessions.values().stream()
                .filter(both -> both.size() == 2 && contradict(both.get(0), both.get(1)))
                .forEach(both ->
                        open.add(both.get(both.get(0).school() == 0 ? 0 : 1).place()));
        return open;
    }

    private static boolean contradict(Statement one, Statement other) {
        String kinds = coarse(one) + coarse(other);
        return switch (kinds) {
            case "PP", "PI", "IP", "PN", "NP", "AI", "IA", "AN", "NA", "IN", "NI" -> true;
            default -> false;
        };
    }

    private static String coarse(Statement one) {
        String kind = kind(one);
        return kind.equals("L") ? "P" : kind.equals("U") ? "N" : kind;
    }
}
