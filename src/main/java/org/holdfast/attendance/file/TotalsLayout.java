package org.holdfast.attendance.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row for each child with a column for each code, saying how many sessions had it. */
final class TotalsLayout implements FileLayout {
    private static final Pattern HEADING =
            Pattern.compile("(?:(?:T_)?(?:Reason|Sessions|Code)[_ ])?(/\\\\|/|\\\\|#|[A-Z]|[CJ][12]|I0[12]|Y[1-7])");
    private static final int FEWEST = 4;
    private static final int MOST_SESSIONS = 2 * 366;

    private record Cell(int place, String code) {}

    private final List<Cell> cells;

    private TotalsLayout(List<Cell> cells) {
        this.cells = cells;
    }

    static Optional<FileLayout> of(FileHeader header) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < header.headings().size(); i++) {
            Matcher matcher = HEADING.matcher(header.headings().get(i));
            if (matcher.matches()
                    && cells.stream().noneMatch(cell -> cell.code().equals(matcher.group(1)))) {
                cells.add(new Cell(i, matcher.group(1)));
            }
        }
        return cells.size() < FEWEST ? Optional.empty() : Optional.of(new TotalsLayout(cells));
    }

    @Override
    public FileFormat format() {
        return FileFormat.TOTALS;
    }

    @Override
    public void take(FileRow row) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Optional<Integer> number = number(row, cell.place());
            if (number.isEmpty()) {
                return;
            }
            number.filter(sessions -> sessions > 0).ifPresent(sessions -> codes.put(cell.code(), sessions));
        }
        row.pupil().ifPresent(pupil -> row.into()
                .total(new FileTotal(
                        row.line(),
                        pupil,
                        row.school(),
                        codes,
                        whole(row.cell(FileColumn.POSSIBLE)),
                        row.into().dates().day(row.cell(FileColumn.START)).filter(FileCollector::plausible),
                        row.into().dates().day(row.cell(FileColumn.END)).filter(FileCollector::plausible))));
    }

    /** Blank is none. */
    private static Optional<Integer> number(FileRow row, int place) {
        String cell = row.cell(place);
        Optional<Integer> number = cell.isEmpty() ? Optional.of(0) : whole(cell);
        if (number.isEmpty()) {
            row.problem(
                    row.heading(place),
                    FileProblem.quoted(cell) + " is no number of sessions",
                    "Give whole numbers from 0 to " + MOST_SESSIONS);
        }
        return number;
    }

    static Optional<Integer> whole(String cell) {
        Matcher matcher = Pattern.compile("([0-9]{1,4})(\\.0+)?").matcher(cell);
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1))).filter(number -> number <= MOST_SESSIONS)
                : Optional.empty();
    }
}
