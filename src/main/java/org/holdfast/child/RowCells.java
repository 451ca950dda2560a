package org.holdfast.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.child.ChildRow.Care;
import org.holdfast.child.ChildRow.Place;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** A line of the statement of {@link ChildRows}: one for each role and school of a child, folded into one row. */
final class RowCells {
    private final Object[] cells;

    RowCells(Object[] cells) {
        this.cells = cells;
    }

    String childId() {
        return (String) cells[0];
    }

    static ChildRow fold(List<RowCells> lines, LocalDate today) {
        RowCells any = lines.get(0);
        Sight sight = sight(lines);
        Optional<CareKind> kind = Optional.ofNullable(any.text(8)).map(CareKind::valueOf);
        boolean consented = any.number(12) == 1;
        LocalDate born = any.day(4).orElseThrow();
        int year = AcademicYear.of(today).curriculumYear(born) + any.number(5);
        return new ChildRow(
                new ChildId(any.childId()),
                any.text(2) + " " + any.text(3),
                String.valueOf(any.text(1)),
                year,
                sight.shows(Field.BIRTH_DATE) ? Optional.of(born) : Optional.empty(),
                sight,
                school(lines),
                Standing.known(sight, kind, consented) ? any.care(kind) : Optional.empty(),
                kind.filter(CareKind.LOOKED_AFTER::equals).isPresent(),
                sight.shows(Field.PLACEMENT) ? any.day(17) : Optional.empty(),
                any.day(18));
    }

    private static Sight sight(List<RowCells> lines) {
        Set<Role> now = EnumSet.noneOf(Role.class);
        Set<Role> early = EnumSet.noneOf(Role.class);
        lines.forEach(line -> (line.number(7) == 1 ? early : now).add(Role.valueOf(String.valueOf(line.text(6)))));
        return new Sight(now, early);
    }

    private static Optional<Place> school(List<RowCells> lines) {
        return lines.stream()
                .filter(line -> line.text(14) != null)
                .min(Comparator.comparing(line -> !"MAIN".equals(line.text(13))))
                .map(line -> new Place(
                        String.valueOf(line.text(14)), String.valueOf(line.text(15)), String.valueOf(line.text(16))));
    }

    private Optional<Care> care(Optional<CareKind> kind) {
        return kind.map(known ->
                new Care(known, day(11).orElseThrow(), Optional.ofNullable(text(9)), Optional.ofNullable(text(10))));
    }

    private @Nullable String text(int column) {
        return (String) cells[column];
    }

    private int number(int column) {
        return ((Number) cells[column]).intValue();
    }

    private Optional<LocalDate> day(int column) {
        return Optional.ofNullable((java.sql.Date) cells[column]).map(java.sql.Date::toLocalDate);
    }
}
