package org.holdfast.attendance.year;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.year.YearGrid.Cell;

/** A code that occurs in a year, how it looks and how often it is there: a line of the legend. */
public record CodeSign(String letter, String look, String meaning, long count) {
    /** The most frequent first. */
    static List<CodeSign> of(ChildYear year) {
        Map<Byte, Long> counts = year.grid().cells().stream()
                .filter(cell -> cell.symbol() != CodeTable.NONE)
                .collect(Collectors.groupingBy(Cell::symbol, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Byte, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> of(entry.getKey(), entry.getValue(), year.codes()))
                .toList();
    }

    private static CodeSign of(byte symbol, long count, CodeTable codes) {
        return new CodeSign(
                codes.letter(symbol),
                SessionLook.of(symbol, codes).word(),
                codes.code(symbol).map(MarkCode::meaning).orElse(""),
                count);
    }
}
