package org.holdfast.exclusion.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.file.FileDates;
import org.holdfast.attendance.file.FilePupil;
import org.holdfast.attendance.file.FilePupils;
import org.holdfast.attendance.file.FileSchool;
import org.holdfast.attendance.file.FileSchools;

/** The pupils of a census and their schools: named in the row itself, or in the table that the row's number points to. */
final class CensusPupils {
    private static final int MOST = 300_000;

    /** Whom and which school a row names. */
    record Named(FilePupil pupil, FileSchool school) {}

    private final FileDates dates;
    private final FilePupils pupils;
    private final FileSchools schools = new FileSchools();
    private final Map<String, Named> byTableId = new HashMap<>();

    CensusPupils(FileDates dates) {
        this.dates = dates;
        this.pupils = new FilePupils(dates);
    }

    /** Takes in a table of pupils. */
    void take(CensusTable table) {
        table.cells().each((row, line) -> {
            String id = tableId(table, row);
            if (byTableId.size() >= MOST) {
                throw ExclusionFileRule.NOT_TOO_MANY_ROWS.of(table.file(), "there are too many pupils.");
            }
            if (!id.isEmpty()) {
                byTableId.putIfAbsent(id, named(table, row));
            }
        });
    }

    /** Empty where the row's number points to no pupil. */
    Optional<Named> of(CensusTable table, List<String> row) {
        Named own = named(table, row);
        if (!own.pupil().nameless()) {
            return Optional.of(own);
        }
        String id = tableId(table, row);
        return id.isEmpty()
                ? Optional.of(own)
                : Optional.ofNullable(byTableId.get(id))
                        .map(found -> own.school().said() ? new Named(found.pupil(), own.school()) : found);
    }

    private static String tableId(CensusTable table, List<String> row) {
        String on = table.cell(row, CensusColumn.ON_ROLL);
        String off = table.cell(row, CensusColumn.OFF_ROLL);
        return on.isEmpty() ? (off.isEmpty() ? "" : "off:" + off) : "on:" + on;
    }

    private Named named(CensusTable table, List<String> row) {
        Optional<LocalDate> born = dates.day(table.cell(row, CensusColumn.BORN));
        FilePupil pupil = pupils.of(
                table.cell(row, CensusColumn.UPN),
                table.cell(row, CensusColumn.FORMER_UPN),
                "",
                name(table, row),
                born);
        String estab = table.cell(row, CensusColumn.ESTAB);
        String laEstab = table.cell(row, CensusColumn.LA_ESTAB);
        return new Named(
                pupil,
                schools.of(
                        table.cell(row, CensusColumn.URN),
                        laEstab.isEmpty() && !estab.isEmpty()
                                ? table.cell(row, CensusColumn.LA) + "/" + estab
                                : laEstab));
    }

    private static String name(CensusTable table, List<String> row) {
        String surname = table.cell(row, CensusColumn.SURNAME);
        return surname.isEmpty()
                ? table.cell(row, CensusColumn.NAME)
                : (table.cell(row, CensusColumn.FORENAME) + " " + surname).strip();
    }
}
