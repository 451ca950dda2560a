package org.holdfast.attendance.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;

/** Gathers what a file says, within limits that keep the memory for it bounded. */
final class FileCollector {
    private static final int MOST_MARKS = 2_000_000;
    private static final int MOST_REGISTERS = 200_000;
    private static final int MOST_PROBLEMS = 100_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private record Key(FilePupil pupil, FileSchool school, int year) {}

    private final String file;
    private final FileDates dates = new FileDates();
    private final FilePupils pupils = new FilePupils(dates);
    private final FileSchools schools = new FileSchools();
    private final FileWords words = new FileWords();
    private final Map<Key, FileRegister> registers = new LinkedHashMap<>();
    private final List<FileTotal> totals = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private Optional<Instant> said = Optional.empty();
    private final IdentityHashMap<FilePupil, FileRegister> last = new IdentityHashMap<>();
    private int marks;
    private int rows;

    FileCollector(String file) {
        this.file = file;
    }

    /** A day of which a register may speak at all. */
    static boolean plausible(LocalDate day) {
        return !day.isBefore(EARLIEST) && day.isBefore(LATEST);
    }

    void mark(
            int line, FilePupil pupil, FileSchool school, LocalDate day, Session session, String code, String heading) {
        mark(line, pupil, school, day, session, code, Remark.NOTHING, heading);
    }

    void mark(
            int line,
            FilePupil pupil,
            FileSchool school,
            LocalDate day,
            Session session,
            String code,
            Remark remark,
            String heading) {
        int word = words.place(code);
        if (word < 0) {
            problem(new FileProblem(
                    line, heading, FileProblem.quoted(code) + " is no attendance code", "Use one of the current set"));
            return;
        }
        if (++marks > MOST_MARKS) {
            throw AttendanceFiles.refused(AttendanceFileRule.NOT_TOO_MANY_ROWS, file, "there are too many marks.");
        }
        Slot slot = Slot.of(day, session);
        register(pupil, school, slot.year()).add(line, slot.index(), word, remark);
    }

    /** Rows go from child to child, so each child's last register is at hand without asking all of them. */
    private FileRegister register(FilePupil pupil, FileSchool school, int year) {
        FileRegister open = last.get(pupil);
        if (open == null || open.year() != year || !open.school().equals(school)) {
            few(registers.size());
            open = registers.computeIfAbsent(
                    new Key(pupil, school, year), key -> new FileRegister(pupil, school, year, words));
            last.put(open.pupil(), open);
        }
        return open;
    }

    void total(FileTotal total) {
        few(totals.size());
        totals.add(total);
    }

    private void few(int children) {
        if (children >= MOST_REGISTERS) {
            throw AttendanceFiles.refused(AttendanceFileRule.NOT_TOO_MANY_ROWS, file, "there are too many children.");
        }
    }

    void problem(FileProblem problem) {
        if (problems.size() == MOST_PROBLEMS) {
            throw AttendanceFiles.refused(AttendanceFileRule.NOT_MOSTLY_WRONG, file, "");
        }
        problems.add(problem);
    }

    void row() {
        rows++;
    }

    /** The latest moment counts. */
    void said(Instant moment) {
        said = said.filter(before -> before.isAfter(moment)).or(() -> Optional.of(moment));
    }

    String file() {
        return file;
    }

    FileDates dates() {
        return dates;
    }

    FilePupils pupils() {
        return pupils;
    }

    FileSchools schools() {
        return schools;
    }

    AttendanceReading reading(FileFormat format) {
        problems.sort(Comparator.comparingInt(FileProblem::line));
        return new AttendanceReading(
                format, said, List.copyOf(registers.values()), List.copyOf(totals), List.copyOf(problems), rows);
    }
}
