package org.holdfast.attendance.file;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of attendance as it was read: nothing is matched to a record yet, and no code looked up.
 *
 * @param said when the school's system gave it out, where the file says so
 * @param registers one for each child, school and register year that it speaks of; a child named in two ways has more
 * @param totals of a file that gives no marks but how often each code was given
 * @param problems by line, ascending: of rows and cells from which nothing was taken
 * @param rows with content below the header; of a Common Transfer File the children
 */
public record AttendanceReading(
        FileFormat format,
        Optional<Instant> said,
        List<FileRegister> registers,
        List<FileTotal> totals,
        List<FileProblem> problems,
        int rows) {
    /** Cells that hold a mark or a filler. */
    public int marks() {
        return registers.stream().mapToInt(FileRegister::size).sum();
    }

    /** Every child once for each way in which the file names it. */
    public Collection<FilePupil> pupils() {
        Set<FilePupil> pupils = new LinkedHashSet<>();
        registers.forEach(register -> pupils.add(register.pupil()));
        totals.forEach(total -> pupils.add(total.pupil()));
        return pupils;
    }
}
