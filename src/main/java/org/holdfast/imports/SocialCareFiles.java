package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.holdfast.child.CareChange;
import org.holdfast.child.CareLedger;
import org.holdfast.child.CareRecords;
import org.holdfast.child.Child;
import org.holdfast.child.Claim;
import org.holdfast.child.Identities;
import org.holdfast.child.KnownCare;
import org.holdfast.child.Match;
import org.holdfast.child.SocialCareId;
import org.holdfast.child.Ssda903;
import org.holdfast.child.Ssda903Alone;
import org.holdfast.child.Ssda903Episode;
import org.holdfast.child.Ssda903Header;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.child.Ssda903Line;
import org.holdfast.child.Ssda903Row;
import org.holdfast.child.Ssda903Table;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.jspecify.annotations.Nullable;

/** Looks at the files of a run against the records as they are now; used by the dry run and again when it is loaded. */
@ApplicationScoped
public class SocialCareFiles {
    private static final String OPENS_NOTHING = "Adopted or died: no record is opened, and a closed one stays closed";

    @Inject
    Files files;

    @Inject
    Identities identities;

    @Inject
    CareRecords records;

    @Inject
    Clock clock;

    /** The rows of a stored file. */
    Ssda903Table table(StoredFile file) {
        try (InputStream content = files.content(file)) {
            return Ssda903.read(file.name(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one file of a run, if it was sent. @throws NotFound if its content is erased */
    Optional<Ssda903Table> table(ImportRun run, Ssda903Kind kind) {
        Optional<String> id =
                switch (kind) {
                    case HEADER -> run.childrenFile();
                    case EPISODES -> run.happeningsFile();
                    case UASC -> run.aloneFile();
                };
        return id.map(file -> table(files.of(file, run.authorityId())));
    }

    Reading read(ImportRun run) {
        Map<Ssda903Kind, Ssda903Table> tables = new EnumMap<>(Ssda903Kind.class);
        for (Ssda903Kind kind : Ssda903Kind.values()) {
            table(run, kind).ifPresent(table -> tables.put(kind, table));
        }
        return read(run.authorityId(), tables);
    }

    Reading read(String authorityId, Map<Ssda903Kind, Ssda903Table> tables) {
        LocalDate today = LocalDate.now(clock);
        Map<String, ChildCase> cases = new TreeMap<>();
        Set<ChildCase> all = new LinkedHashSet<>();
        share(tables.get(Ssda903Kind.HEADER), Ssda903Header::read, today, cases, all, ChildCase::header);
        share(tables.get(Ssda903Kind.EPISODES), Ssda903Episode::read, today, cases, all, ChildCase::episode);
        share(tables.get(Ssda903Kind.UASC), Ssda903Alone::read, today, cases, all, ChildCase::alone);
        all.forEach(ChildCase::examine);
        decide(authorityId, cases);
        List<Finding> findings = all.stream()
                .flatMap(child -> child.findings().stream())
                .sorted(Comparator.comparing((Finding finding) -> Ssda903Kind.valueOf(finding.fileKind()))
                        .thenComparingInt(Finding::row))
                .toList();
        return new Reading(findings, cases);
    }

    private void decide(String authorityId, Map<String, ChildCase> cases) {
        List<Map.Entry<String, ChildCase>> sound = cases.entrySet().stream()
                .filter(entry -> entry.getValue().sound())
                .toList();
        List<Claim> claims = sound.stream()
                .map(entry -> entry.getValue().claim(entry.getKey()))
                .toList();
        List<Match> matches = identities.match(authorityId, claims);
        Map<ChildId, KnownCare> known = known(matches);
        CareLedger ledger = new CareLedger(authorityId, horizon(cases.values()));
        for (int i = 0; i < sound.size(); i++) {
            decide(sound.get(i).getValue(), matches.get(i), known, ledger);
        }
    }

    private static void decide(ChildCase child, Match match, Map<ChildId, KnownCare> known, CareLedger ledger) {
        if (match instanceof Match.Review review) {
            child.decided(Verdict.review(review), Optional.empty());
        } else if (match instanceof Match.Known found) {
            KnownCare care = known.getOrDefault(found.child().id(), KnownCare.NOTHING);
            CareChange change =
                    ledger.compare(care, child.header(), child.episodes(), child.alone(), found.upnInDoubt());
            boolean nothing = change.isNothing();
            child.decided(
                    Verdict.of(nothing ? RowOutcome.MATCHED : RowOutcome.CHANGED),
                    nothing ? Optional.empty() : Optional.of(change));
        } else {
            boolean doubt = match instanceof Match.Nobody nobody && nobody.upnInDoubt();
            unknown(
                    child,
                    match instanceof Match.Closed,
                    ledger.compare(KnownCare.NOTHING, child.header(), child.episodes(), child.alone(), doubt));
        }
    }

    private static void unknown(ChildCase child, boolean closed, CareChange change) {
        if (change.ends()) {
            child.decided(Verdict.unchanged(OPENS_NOTHING), Optional.empty());
        } else if (closed) {
            child.decided(
                    Verdict.invalid("This child id is closed and is not used again", "Leave the row out"),
                    Optional.empty());
        } else if (child.header().isEmpty()) {
            child.decided(
                    Verdict.invalid(
                            "No record has this child id, and no Header row opens one", "Send both files together"),
                    Optional.empty());
        } else if (child.episodes().isEmpty()) {
            child.decided(
                    Verdict.invalid("A new child without an episode", "Send both files together"), Optional.empty());
        } else {
            child.decided(Verdict.of(RowOutcome.NEW), Optional.of(change));
        }
    }

    private Map<ChildId, KnownCare> known(List<Match> matches) {
        Collection<Child> children = matches.stream()
                .flatMap(match -> match instanceof Match.Known known ? Stream.of(known.child()) : Stream.empty())
                .toList();
        return records.of(children);
    }

    /** By every episode that could be read, of wrong children too: the file is as young as its youngest row. */
    private LocalDate horizon(Collection<ChildCase> cases) {
        return cases.stream()
                .flatMap(child -> child.episodesRead().stream())
                .flatMap(
                        episode -> Stream.concat(Stream.of(episode.from()), Optional.ofNullable(episode.to()).stream()))
                .max(LocalDate::compareTo)
                .map(CareLedger::horizonOf)
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** Gives each row of a file to its child; a row without a child id stands alone. */
    private static <T> void share(
            @Nullable Ssda903Table table,
            BiFunction<Ssda903Row, LocalDate, Ssda903Line<T>> read,
            LocalDate today,
            Map<String, ChildCase> cases,
            Set<ChildCase> all,
            BiConsumer<ChildCase, Ssda903Line<T>> give) {
        List<Ssda903Row> rows = table == null ? List.of() : table.rows();
        rows.stream().map(row -> read.apply(row, today)).forEach(line -> {
            ChildCase child = line.childId()
                    .map(SocialCareId::key)
                    .map(key -> cases.computeIfAbsent(key, k -> new ChildCase()))
                    .orElseGet(ChildCase::new);
            give.accept(child, line);
            all.add(child);
        });
    }
}
