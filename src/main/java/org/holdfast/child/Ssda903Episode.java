package org.holdfast.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the Episodes file: legal status and placement of a child between two changes. The category of need, the home
 * postcode and the provider's number are not read: nobody here may see or use them.
 *
 * @param to day on which it ended; null while it lasts
 * @param began RNE code: what changed when it began
 * @param ended REC code: why it ended
 * @param postcode of the placement; serves to tell a real move and is shown to nobody
 */
public record Ssda903Episode(
        int row,
        LocalDate from,
        @Nullable LocalDate to,
        String began,
        String legalStatus,
        String place,
        Optional<String> provider,
        Optional<String> ended,
        Optional<String> postcode) {
    /** In time; equal beginnings by their ends, so that any order of rows leads to the same history. */
    static final Comparator<Ssda903Episode> IN_TIME = Comparator.comparing(Ssda903Episode::from)
            .thenComparing(episode -> episode.end().orElse(LocalDate.MAX))
            .thenComparing(episode -> episode.began + episode.legalStatus + " " + episode.place)
            .thenComparing(episode -> episode.ended.orElse("") + " " + episode.postcode.orElse(""))
            .thenComparing(episode -> episode.provider.orElse(""))
            .thenComparingInt(Ssda903Episode::row);

    /** No end of care: the next episode starts the same day. */
    static final String GOES_ON = "X1";

    private static final Set<String> RNE = Set.of("S", "L", "P", "T", "B", "U");
    private static final Set<String> REC = Set.of(
            GOES_ON, "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E41", "E43", "E44", "E45", "E46",
            "E47", "E48", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9");
    private static final int LONGEST_POSTCODE = 10;

    public static Ssda903Line<Ssda903Episode> read(Ssda903Row row, LocalDate today) {
        Ssda903Cells cells = new Ssda903Cells(row, today);
        Optional<SocialCareId> child = cells.childId();
        LocalDate from = cells.neededDay("DECOM");
        Optional<LocalDate> to = cells.day("DEC");
        String began = cells.code("RNE", RNE::contains);
        String legal = cells.code("LS", code -> CareCodes.legalStatus(code).isPresent());
        String place = cells.code("PLACE", code -> CareCodes.placement(code).isPresent());
        Optional<String> ended =
                cells.cell("REC").isEmpty() ? Optional.empty() : Optional.of(cells.code("REC", REC::contains));
        Optional<String> provider = cells.optionalCode("PLACE_PROVIDER", code -> code.matches("PR[0-5]"));
        checkEnd(cells, from, to, ended);
        return cells.line(
                child,
                said(cells),
                () -> new Ssda903Episode(
                        row.number(), from, to.orElse(null), began, legal, place, provider, ended, postcode(cells)));
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    boolean lastsNoDay() {
        return from.equals(to);
    }

    boolean shortBreak() {
        return CareCodes.shortBreaks(legalStatus);
    }

    boolean goesOn() {
        return ended.filter(GOES_ON::equals).isPresent();
    }

    /** Why care ended with it; empty while it goes on. */
    Optional<String> leaving() {
        return ended.filter(code -> !code.equals(GOES_ON));
    }

    /** Says the same as another row, wherever it stands in the file. */
    boolean repeats(Ssda903Episode other) {
        return from.equals(other.from)
                && end().equals(other.end())
                && began.equals(other.began)
                && legalStatus.equals(other.legalStatus)
                && place.equals(other.place)
                && ended.equals(other.ended);
    }

    private static void checkEnd(Ssda903Cells cells, LocalDate from, Optional<LocalDate> to, Optional<String> ended) {
        boolean hasEnd = !cells.cell("DEC").isEmpty();
        if (hasEnd != ended.isPresent()) {
            cells.wrong(
                    hasEnd ? "REC" : "DEC",
                    hasEnd
                            ? "The episode has an end and no reason for it"
                            : "The episode has a reason to end and no end",
                    "Give both DEC and REC, or neither");
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            cells.wrong("DEC", "The episode ends before it begins", "Correct DECOM or DEC in your system");
        }
    }

    private static String said(Ssda903Cells cells) {
        String codes = Stream.of("RNE", "LS", "PLACE", "REC")
                .map(cells::cell)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.length() > 10 ? Ssda903.quoted(cell) : cell.replaceAll("\\p{C}", "?"))
                .collect(Collectors.joining(" · "));
        return "from " + plain(cells.cell("DECOM"))
                + (cells.cell("DEC").isEmpty() ? "" : " to " + plain(cells.cell("DEC"))) + " · " + codes;
    }

    private static String plain(String date) {
        return date.matches("[0-9/-]{1,10}") ? date : Ssda903.quoted(date);
    }

    private static Optional<String> postcode(Ssda903Cells cells) {
        String text = cells.cell("PL_POST").replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return text.isEmpty() || text.length() > LONGEST_POSTCODE ? Optional.empty() : Optional.of(text);
    }
}
