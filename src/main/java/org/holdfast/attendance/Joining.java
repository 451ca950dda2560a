package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.kernel.ChildId;

/** Makes one register of those of all schools: {@link AttendanceRule#MAIN_SCHOOL_MARKS}. */
final class Joining {
    private final CodeTable codes;

    Joining(CodeTable codes) {
        this.codes = codes;
    }

    /** Those of several registers, whose marks have to be laid together. */
    static List<String> several(Map<String, List<SchoolMarks>> kept) {
        return kept.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param kept by id of the child, as are the stays and rulings of those with several registers */
    Map<ChildId, JoinedYear> all(
            int year,
            Map<String, List<SchoolMarks>> kept,
            Map<String, List<Stay>> stays,
            Map<String, Rulings> rulings) {
        Map<ChildId, JoinedYear> joined = new HashMap<>();
        kept.forEach((child, registers) -> joined.put(
                new ChildId(child),
                of(year, registers, stays.getOrDefault(child, List.of()), rulings.getOrDefault(child, Rulings.NONE))));
        return joined;
    }

    JoinedYear of(int year, List<SchoolMarks> registers, List<Stay> stays, Rulings rulings) {
        if (registers.isEmpty()) {
            return new JoinedYear(year, Marks.EMPTY, codes);
        }
        if (registers.size() == 1) {
            return new JoinedYear(year, registers.get(0).marks(), codes);
        }
        byte[] symbols = new byte[Slot.COUNT];
        walk(year, registers, stays, (index, ordered) -> symbols[index] = mark(index, ordered, rulings));
        return new JoinedYear(year, new Marks(symbols), codes);
    }

    /** Sessions in which two schools say what cannot both be true, in order of time. */
    List<Conflict> conflicts(int year, List<SchoolMarks> registers, List<Stay> stays) {
        List<Conflict> found = new ArrayList<>();
        if (registers.size() > 1) {
            walk(year, registers, stays, (index, ordered) -> found.addAll(conflicts(index, ordered)));
        }
        return found;
    }

    private interface Visit {
        void session(int index, List<SchoolMarks> ordered);
    }

    private static void walk(int year, List<SchoolMarks> registers, List<Stay> stays, Visit visit) {
        Precedence precedence = new Precedence(stays);
        LocalDate day = Slot.firstDay(year);
        List<SchoolMarks> ordered = precedence.on(day, registers);
        for (int index = 0; index < Slot.COUNT; index += 2) {
            if (precedence.turns(day)) {
                ordered = precedence.on(day, registers);
            }
            visit.session(index, ordered);
            visit.session(index + 1, ordered);
            day = day.plusDays(1);
        }
    }

    private byte mark(int index, List<SchoolMarks> ordered, Rulings rulings) {
        byte elsewhere = CodeTable.NONE;
        for (SchoolMarks one : ordered) {
            byte symbol = one.marks().at(index);
            if (symbol != CodeTable.NONE && !codes.elsewhere(symbol)) {
                return rulings.isEmpty() ? symbol : ruled(index, symbol, ordered, rulings);
            }
            elsewhere = elsewhere == CodeTable.NONE ? symbol : elsewhere;
        }
        return elsewhere;
    }

    private byte ruled(int index, byte symbol, List<SchoolMarks> ordered, Rulings rulings) {
        return conflicts(index, ordered).stream()
                .flatMap(conflict -> rulings.of(conflict).stream())
                .findFirst()
                .orElse(symbol);
    }

    private List<Conflict> conflicts(int index, List<SchoolMarks> ordered) {
        List<SchoolMarks> saying =
                ordered.stream().filter(one -> says(one.marks().at(index))).toList();
        return saying.stream()
                .skip(1)
                .filter(other -> contradict(
                        saying.get(0).marks().at(index), other.marks().at(index)))
                .map(other -> Conflict.of(index, saying.get(0), other))
                .toList();
    }

    private boolean says(byte symbol) {
        return symbol != CodeTable.NONE && !codes.elsewhere(symbol);
    }

    /** A child cannot sit in two schools, be absent and attend, or be absent with and without leave. */
    private boolean contradict(byte one, byte other) {
        Category first = codes.category(one);
        Category second = codes.category(other);
        if (!first.possible() || !second.possible()) {
            return false;
        }
        if (first.attending() && second.attending()) {
            return first == Category.PRESENT && second == Category.PRESENT;
        }
        return first != second;
    }
}
