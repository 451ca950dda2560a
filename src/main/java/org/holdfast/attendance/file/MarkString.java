package org.holdfast.attendance.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Session;

/**
 * The marks of many days in one text: two for every day of the calendar from the first day on, weekends and holidays too;
 * a code is a sign or letter with the digits behind it, since no code begins with a digit. Source of the shape: Common
 * Transfer File, Attendance/YearData.
 */
record MarkString(LocalDate first, List<String> codes) {
    /** Two years' sessions. */
    private static final int LONGEST = 4 * 366;

    /** What may stand on a Saturday or Sunday. */
    private static final Set<Character> NO_SCHOOL = Set.of('#', 'X', 'Y', 'Z', 'D', 'x', 'y', 'z', 'd');

    /** @return empty where it is too long for the marks of a year */
    static Optional<MarkString> of(LocalDate first, String text) {
        String line = text.indexOf('\n') >= 0 ? text.strip() : text;
        List<String> codes = line.indexOf(',') >= 0 ? List.of(line.split(",", -1)) : signs(line);
        return codes.size() > LONGEST ? Optional.empty() : Optional.of(new MarkString(first, codes));
    }

    private static List<String> signs(String line) {
        List<String> codes = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            int to = at + 1;
            while (to < line.length() && Character.isDigit(line.charAt(to))) {
                to++;
            }
            codes.add(line.substring(at, to));
            at = to;
        }
        return codes;
    }

    /**
     * The first Saturday or Sunday with a mark of a school day: then the text leaves weekends out, and no mark of it stands
     * where it seems to.
     */
    Optional<LocalDate> weekend() {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).strip();
            if (day(i).getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                    && !CodeTable.filler(code)
                    && !NO_SCHOOL.contains(code.charAt(0))) {
                return Optional.of(day(i));
            }
        }
        return Optional.empty();
    }

    private LocalDate day(int i) {
        return first.plusDays(i / 2);
    }

    /** Hands the marks on, without those that say nothing; or a problem in place of all of them. */
    void take(int line, String heading, FilePupil pupil, FileSchool school, FileCollector into) {
        Optional<LocalDate> weekend = weekend();
        if (weekend.isPresent()) {
            into.problem(new FileProblem(
                    line,
                    heading,
                    "The marks run over " + weekend.get() + ", a weekend, as if it were a school day",
                    "Give two marks for every day from the first, weekends too"));
            return;
        }
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).strip();
            if (!CodeTable.filler(code)) {
                Session session = i % 2 == 0 ? Session.MORNING : Session.AFTERNOON;
                into.mark(line, pupil, school, day(i), session, code, heading);
            }
        }
    }
}
