package org.holdfast.attendance.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together, element by element, what a Common Transfer File says of its children's attendance. */
final class TransferPupils {
    private static final int MOST_YEARS = 40;
    private static final int MOST_PUPILS = 200_000;

    private final FileCollector into;
    private final Map<String, String> source = new HashMap<>();
    private final Map<String, String> pupil = new HashMap<>();
    private final List<Map<String, String>> years = new ArrayList<>();
    private Map<String, String> yearData = new HashMap<>();
    private int number;

    TransferPupils(FileCollector into) {
        this.into = into;
    }

    void open(String name) {
        if (name.equals("Pupil")) {
            pupil.clear();
            years.clear();
            number++;
        } else if (name.equals("YearData")) {
            yearData = new HashMap<>();
        }
    }

    /** @param parent of the element that closes */
    void close(String parent, String name, String text) {
        switch (parent) {
            case "Header" -> {
                if (name.equals("DateTime")) {
                    FileDates.moment(text).ifPresent(into::said);
                }
            }
            case "SourceSchool" -> source.put(name, text.strip());
            case "Pupil", "BasicDetails" -> pupil.putIfAbsent(name, text.strip());
            case "YearData" -> yearData.put(name, text);
            default -> {}
        }
        if (name.equals("YearData") && years.size() < MOST_YEARS) {
            years.add(yearData);
        } else if (name.equals("Pupil")) {
            take();
        }
    }

    AttendanceReading reading() {
        return into.reading(FileFormat.CTF);
    }

    private void take() {
        if (number > MOST_PUPILS) {
            throw AttendanceFiles.refused(
                    AttendanceFileRule.NOT_TOO_MANY_ROWS, into.file(), "there are too many children.");
        }
        into.row();
        FilePupil child = into.pupils()
                .of(
                        of(pupil, "UPN"),
                        of(pupil, "FormerUPN"),
                        "",
                        (of(pupil, "Forename") + " " + of(pupil, "Surname")).strip(),
                        into.dates().day(of(pupil, "DOB")));
        if (child.nameless()) {
            into.problem(new FileProblem(
                    number,
                    "UPN",
                    child.doubt().isEmpty() ? "The pupil has no UPN, or name and birth date" : child.doubt(),
                    "Correct it in your system and export again"));
            return;
        }
        years.forEach(year -> take(child, year));
    }

    private void take(FilePupil child, Map<String, String> year) {
        FileSchool school = school(year.containsKey("Estab") || year.containsKey("URN") ? year : source);
        Optional<LocalDate> first =
                into.dates().day(of(year, "AttendanceStartDate").strip()).filter(FileCollector::plausible);
        String marks = of(year, "AttendanceMarks");
        if (marks.isBlank()) {
            total(child, school, year, first);
            return;
        }
        Optional<MarkString> read = first.flatMap(day -> MarkString.of(day, marks));
        if (read.isEmpty()) {
            into.problem(new FileProblem(
                    number,
                    "AttendanceStartDate",
                    "The marks have no first day, or there are more of them than sessions in two years",
                    "Export the file again"));
            return;
        }
        read.get().take(number, "AttendanceMarks", child, school, into);
    }

    private void total(FilePupil child, FileSchool school, Map<String, String> year, Optional<LocalDate> first) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (String kind : List.of("SessionsAttended", "SessionsAuthorised", "SessionsUnauthorised")) {
            TotalsLayout.whole(of(year, kind).strip()).ifPresent(sessions -> codes.put(kind, sessions));
        }
        if (!codes.isEmpty()) {
            Optional<Integer> possible =
                    TotalsLayout.whole(of(year, "SessionsPossible").strip());
            into.total(new FileTotal(number, child, school, codes, possible, first, Optional.empty()));
        }
    }

    private FileSchool school(Map<String, String> from) {
        String estab = of(from, "Estab").strip();
        return into.schools()
                .of(
                        of(from, "URN").strip(),
                        estab.isEmpty() ? "" : of(from, "LEA").strip() + "/" + estab);
    }

    private static String of(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }
}
