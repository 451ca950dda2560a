package org.holdfast.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CensusTerms;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.web.Text;

/**
 * One field in which a row of a file differs from the exclusion that is held. The same difference is asked about once, in
 * whatever file it comes again.
 *
 * @param held as it stands here, as text
 * @param offered what the file says, likewise
 */
record Difference(String exclusionId, Field field, String held, String offered) {
    private static final String BETWEEN = "\\|";

    /** What a file may put right. */
    enum Field {
        LENGTH,
        REASONS
    }

    static List<Difference> between(Exclusion held, CensusTerms said) {
        Difference length = new Difference(
                held.exclusionId(), Field.LENGTH, String.valueOf(held.sessions()), String.valueOf(said.sessions()));
        Difference reasons =
                new Difference(held.exclusionId(), Field.REASONS, codes(held.reasons()), codes(said.reasons()));
        return List.of(length, reasons).stream()
                .filter(one -> one.field != Field.LENGTH || held.category() != Category.PERMANENT)
                .filter(one -> !one.held.equals(one.offered))
                .toList();
    }

    /** The first reason is the main one; the order of the others says nothing. */
    private static String codes(List<String> reasons) {
        return reasons.get(0)
                + reasons.stream().skip(1).sorted().map(code -> "," + code).collect(Collectors.joining());
    }

    int sessions() {
        return Integer.parseInt(offered);
    }

    List<String> reasons() {
        return List.of(offered.split(",", -1));
    }

    static String text(List<Difference> some) {
        return some.stream()
                .map(it -> it.exclusionId + "|" + it.field + "|" + it.held + "|" + it.offered)
                .collect(Collectors.joining("\n"));
    }

    static List<Difference> parse(String text) {
        return text.lines()
                .map(line -> line.split(BETWEEN, -1))
                .map(part -> new Difference(part[0], Field.valueOf(part[1]), part[2], part[3]))
                .toList();
    }

    /** A value in words. */
    String words(String value) {
        return field == Field.REASONS
                ? String.join(", ", Arrays.asList(value.split(",", -1)))
                : Text.say("imports.exclusions.length", Integer.parseInt(value), Days.words(Integer.parseInt(value)));
    }
}
