package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.exclusion.file.CensusFiles;
import org.holdfast.exclusion.file.CensusTable;
import org.holdfast.exclusion.file.ExclusionFileRule;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.jspecify.annotations.Nullable;

/** Takes in the exclusions of a school census, and reads them without changing any record: the dry run. */
@UseCase
public class UploadExclusionFiles {
    /** The files hold more than is loaded from them, so they do not stay. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Acting acting;

    @Inject
    Files files;

    @Inject
    ImportRuns runs;

    @Inject
    ExclusionFiles reader;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * @param uploads the exclusions, and the table of their pupils if they name no UPN; in any order
     * @return the run to look at
     * @throws Refused if a file is neither, cannot be read, or too few of its children are known
     */
    @Allowed(Task.IMPORT_EXCLUSIONS)
    public ImportRun run(List<UploadedFile> uploads) {
        String authority = runs.authority();
        if (uploads.isEmpty()) {
            throw new Refused(
                    ExclusionImportRule.A_FILE_IS_CHOSEN, ExclusionImportRule.A_FILE_IS_CHOSEN.sentence(), "files");
        }
        files.eraseExpired();
        Map<Boolean, StoredFile> stored = new TreeMap<>();
        Map<Boolean, CensusTable> tables = new TreeMap<>();
        for (UploadedFile upload : uploads) {
            StoredFile file = files.keep(authority, upload.name(), upload.content(), KEPT);
            CensusTable table = reader.table(file);
            if (tables.put(table.exclusions(), table) != null) {
                throw oneOfEach();
            }
            stored.put(table.exclusions(), file);
        }
        CensusTable rows = Optional.ofNullable(tables.get(true)).orElseThrow(UploadExclusionFiles::oneOfEach);
        CensusFindings found = reader.look(
                authority,
                CensusFiles.read(rows, Optional.ofNullable(tables.get(false)), LocalDate.now(clock)),
                Map.of());
        enough(authority, found);
        return open(authority, stored, found);
    }

    private static Refused oneOfEach() {
        return new Refused(ExclusionFileRule.ONE_OF_EACH, ExclusionFileRule.ONE_OF_EACH.sentence(), "files");
    }

    private void enough(String authority, CensusFindings found) {
        int least = Optional.ofNullable(
                        settings.of(authority, LocalDate.now(clock)).get(Setting.EXCLUSION_MATCH_PERCENT))
                .map(Settings.Value::number)
                .orElse(0);
        if (found.matchPercent() < least) {
            throw new Refused(
                    ExclusionImportRule.ENOUGH_IS_KNOWN,
                    ExclusionImportRule.ENOUGH_IS_KNOWN.sentence() + " It is " + found.matchPercent()
                            + "% of the rows; the least is " + least + "%.",
                    "files");
        }
    }

    private ImportRun open(String authority, Map<Boolean, StoredFile> stored, CensusFindings found) {
        @Nullable StoredFile pupils = stored.get(false);
        StoredFile rows = Objects.requireNonNull(stored.get(true));
        String names = rows.name() + (pupils == null ? "" : ", " + pupils.name());
        ImportRun run = new ImportRun(
                ImportRun.Subject.EXCLUSIONS, authority, acting.actor(), names, List.of(), clock.instant());
        run.of(pupils == null ? null : pupils.id(), rows.id());
        run.counts(found.count(RowOutcome.NEW), found.count(RowOutcome.CHANGED));
        runs.add(run);
        runs.addRows(run, found.findings());
        acting.about("exclusions dry run");
        acting.rows(found.cases().size());
        return run;
    }
}
