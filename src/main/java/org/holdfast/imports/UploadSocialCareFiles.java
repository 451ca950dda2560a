package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.child.Ssda903Rule;
import org.holdfast.child.Ssda903Table;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;

/** Takes in an authority's Header, Episodes and UASC files and reads them without changing any record: the dry run. */
@UseCase
public class UploadSocialCareFiles {
    /** The files hold more than is loaded from them, so they do not stay. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Acting acting;

    @Inject
    Files files;

    @Inject
    ImportRuns runs;

    @Inject
    SocialCareFiles reader;

    @Inject
    Clock clock;

    /**
     * @param uploads one or more, in any order
     * @return the run to look at
     * @throws Refused if a file is none of them, or cannot be read
     */
    @Allowed(Task.IMPORT_SOCIAL_CARE)
    public ImportRun run(List<UploadedFile> uploads) {
        String authority = runs.authority();
        if (uploads.isEmpty()) {
            throw new Refused(ImportRule.FILES_ARE_CHOSEN, ImportRule.FILES_ARE_CHOSEN.sentence(), "files");
        }
        files.eraseExpired();
        Map<Ssda903Kind, StoredFile> stored = new EnumMap<>(Ssda903Kind.class);
        Map<Ssda903Kind, Ssda903Table> tables = new EnumMap<>(Ssda903Kind.class);
        List<String> notes = new ArrayList<>();
        for (UploadedFile upload : uploads) {
            StoredFile file = files.keep(authority, upload.name(), upload.content(), KEPT);
            Ssda903Table table = table(file);
            if (tables.put(table.kind(), table) != null) {
                throw new Refused(Ssda903Rule.ONE_OF_EACH, Ssda903Rule.ONE_OF_EACH.sentence(), "files");
            }
            stored.put(table.kind(), file);
            notes.addAll(table.notes());
        }
        Reading reading = reader.read(authority, tables);
        return open(authority, stored, notes, reading);
    }

    private ImportRun open(String authority, Map<Ssda903Kind, StoredFile> stored, List<String> notes, Reading reading) {
        String names = stored.values().stream().map(StoredFile::name).collect(Collectors.joining(", "));
        ImportRun run =
                new ImportRun(ImportRun.Subject.SOCIAL_CARE, authority, acting.actor(), names, notes, clock.instant());
        run.of(id(stored.get(Ssda903Kind.HEADER)), id(stored.get(Ssda903Kind.EPISODES)));
        run.alone(id(stored.get(Ssda903Kind.UASC)));
        run.counts(reading.children(RowOutcome.NEW), reading.children(RowOutcome.CHANGED));
        runs.add(run);
        runs.addRows(run, reading.findings());
        acting.about("ssda903 dry run");
        acting.rows(reading.findings().size());
        return run;
    }

    private Ssda903Table table(StoredFile file) {
        if (!file.mediaType().equals("text/plain")) {
            throw new Refused(
                    Ssda903Rule.IS_TEXT,
                    file.name() + ": this is " + file.mediaType() + ". " + Ssda903Rule.IS_TEXT.sentence(),
                    "files");
        }
        return reader.table(file);
    }

    private static @org.jspecify.annotations.Nullable String id(@org.jspecify.annotations.Nullable StoredFile file) {
        return file == null ? null : file.id();
    }
}
