package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows what a run would do, or has done, one list and one page at a time. */
@UseCase
public class ReadImportRun {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    Identities identities;

    /**
     * @param view which list; empty for the one that needs a person most
     * @param page from 1
     */
    @Allowed(Task.IMPORT_SOCIAL_CARE)
    public ImportReview run(String runId, Optional<ImportView> view, int page) {
        ImportRun run = runs.of(runId);
        ImportCounts counts = runs.counts(run);
        ImportView chosen = view.orElseGet(counts::likely);
        List<ImportRow> rows = runs.page(run, chosen, Math.max(1, page), ImportReview.PAGE);
        Map<ChildId, Child> own = identities.own(
                run.authorityId(),
                rows.stream()
                        .filter(ImportRow::candidateOwn)
                        .flatMap(row -> row.candidate().stream())
                        .toList());
        Set<String> asked = new HashSet<>();
        List<ImportReview.Line> lines = rows.stream()
                .map(row -> new ImportReview.Line(
                        row,
                        row.candidate()
                                .flatMap(id -> Optional.ofNullable(own.get(id)))
                                .map(ReadImportRun::named)
                                .orElse(""),
                        row.asks() && asked.add(row.socialCareId())))
                .toList();
        acting.about("ssda903 review, " + chosen.name().toLowerCase(Locale.ROOT));
        acting.rows(rows.size());
        return new ImportReview(run, counts, chosen, Math.max(1, page), lines, runs.failedKinds(run));
    }

    private static String named(Child child) {
        return child.name() + " (" + child.mark() + "), born " + DAY.format(child.bornOn());
    }
}
