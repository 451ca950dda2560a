package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.file.FileRows;
import org.holdfast.child.Child;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.Text;

/** Shows what a file of exclusions would do, or has done, one list and one page at a time. */
@UseCase
public class ReviewExclusions {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    ExclusionFiles reader;

    @Inject
    ExclusionChoices choices;

    @Inject
    Identities identities;

    /**
     * @param view which list; empty for the one that needs a person most
     * @param page from 1
     */
    @Allowed(Task.IMPORT_EXCLUSIONS)
    public ExclusionReview run(String runId, Optional<ImportView> view, int page) {
        ImportRun run = runs.of(ImportRun.Subject.EXCLUSIONS, runId);
        ImportCounts counts = runs.counts(run);
        ImportView chosen = view.orElseGet(counts::likely);
        int shown = Math.max(1, page);
        List<ImportRow> rows = runs.page(run, chosen, shown, ReviewPart.PAGE);
        boolean held = reader.holds(run);
        acting.about("exclusions review, " + chosen.name().toLowerCase(Locale.ROOT));
        acting.rows(rows.size());
        return new ExclusionReview(run, counts, chosen, shown, lines(run, rows, held), held);
    }

    private List<ExclusionReview.Line> lines(ImportRun run, List<ImportRow> rows, boolean held) {
        Map<Integer, String> who = held && !rows.isEmpty() ? who(run, rows) : Map.of();
        Map<ChildId, Child> own = identities.own(
                run.authorityId(),
                rows.stream()
                        .flatMap(row -> Stream.concat(row.child().stream(), row.candidate().stream()))
                        .collect(Collectors.toSet()));
        Map<Difference, Boolean> decided = choices.of(rows.stream()
                .flatMap(row -> row.differences().stream())
                .map(Difference::exclusionId)
                .toList());
        Set<String> asked = new HashSet<>();
        return rows.stream()
                .map(row -> new ExclusionReview.Line(
                        row,
                        who.getOrDefault(row.number(), ""),
                        row.child()
                                .or(row::candidate)
                                .flatMap(id -> Optional.ofNullable(own.get(id)))
                                .map(ReviewExclusions::named)
                                .orElse(""),
                        row.asks() && asked.add(row.pupilKey().orElse("")),
                        fields(row.differences(), decided)))
                .toList();
    }

    /** In the words of the file, which are not kept. */
    private Map<Integer, String> who(ImportRun run, Collection<ImportRow> rows) {
        Map<Integer, String> who = new HashMap<>();
        Set<Integer> lines = rows.stream().map(ImportRow::number).collect(Collectors.toSet());
        reader.reading(run).rows().stream()
                .filter(row -> lines.contains(row.line()))
                .forEach(row -> who.put(row.line(), PupilMatches.who(row.pupil())));
        lines.removeAll(who.keySet());
        if (!lines.isEmpty()) {
            FileRows written = reader.table(reader.file(run)).rows(lines);
            lines.forEach(line -> who.put(line, written.words(line)));
        }
        return who;
    }

    private static List<ExclusionReview.Field> fields(List<Difference> differences, Map<Difference, Boolean> decided) {
        return differences.stream()
                .map(one -> new ExclusionReview.Field(
                        one.field().name(),
                        Text.say("imports.exclusions.field." + one.field()),
                        one.words(one.offered()),
                        one.words(one.held()),
                        Optional.ofNullable(decided.get(one))
                                .map(String::valueOf)
                                .orElse("")))
                .toList();
    }

    private static String named(Child child) {
        return child.name() + " (" + child.mark() + "), born " + PlainDay.of(child.bornOn());
    }
}
