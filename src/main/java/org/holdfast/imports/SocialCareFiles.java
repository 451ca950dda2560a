package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.holdfast.child.Ssda903Episode;
import org.holdfast.child.Ssda903Header;
import org.holdfast.child.Ssda903Line;
import org.holdfast.child.Ssda903Row;
import org.holdfast.child.Ssda903Table;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;

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

    Optional<Ssda903Table> header(ImportRun run) {
        return run.childrenFile().map(id -> table(files.of(id, run.authorityId())));
    }

    Optional<Ssda903Table> episodes(ImportRun run) {
        return run.happeningsFile().map(id -> table(files.of(id, run.authorityId())));
    }

    Reading read(ImportRun run) {
        return read(run.authorityId(), header(run), episodes(run));
    }

    Reading read(String authorityId, Optional<Ssda903Table> header, Optional<Ssda903Table> episodes) {
        LocalDate today = LocalDate.now(clock);
        Map<String, ChildCase> cases = new TreeMap<>();
        List<Ssda903Line<Ssda903Header>> headerLines = lines(header, Ssda903Header::read, today);
        List<Ssda903Line<Ssda903Episode>> episodeLines = lines(episodes, Ssda903Episode::read, today);
        Map<Ssda903Line<?>, ChildCase> owners = new LinkedHashMap<>();
        share(headerLines, cases, owners, ChildCase::header);
        share(episodeLines, cases, owners, ChildCase::episode);
        owners.values().stream().distinct().forEach(ChildCase::examine);
        decide(authorityId, cases, episodeLines);
        List<Finding> findings = new ArrayList<>();
        headerLines.forEach(line -> findings.add(
                owner(owners, line).headerFinding(line, header.orElseThrow().kind())));
        episodeLines.forEach(line -> findings.add(
                owner(owners, line).episodeFinding(line, episodes.orElseThrow().kind())));
        return new Reading(findings, cases);
    }

    private void decide(String authorityId, Map<String, ChildCase> cases, List<Ssda903Line<Ssda903Episode>> lines) {
        List<Map.Entry<String, ChildCase>> sound = cases.entrySet().stream()
                .filter(entry -> entry.getValue().sound())
                .toList();
        List<Claim> claims = sound.stream()
                .map(entry -> entry.getValue().claim(entry.getKey()))
                .toList();
        List<Match> matches = identities.match(authorityId, claims);
        Map<ChildId, KnownCare> known = known(matches);
        CareLedger ledger = new CareLedger(authorityId, horizon(lines));
        for (int i = 0; i < sound.size(); i++) {
            decide(sound.get(i).getValue(), matches.get(i), known, ledger);
        }
    }

    private static void decide(ChildCase child, Match match, Map<ChildId, KnownCare> known, CareLedger ledger) {
        if (match instanceof Match.Review review) {
            child.decided(Verdict.review(review), Optional.empty());
        } else if (match instanceof Match.Known found) {
            KnownCare care = known.getOrDefault(found.child().id(), KnownCare.NOTHING);
            CareChange change = ledger.compare(care, child.header(), child.episodes(), found.upnInDoubt());
            boolean nothing = change.isNothing();
            child.decided(
                    Verdict.of(nothing ? RowOutcome.MATCHED : RowOutcome.CHANGED),
                    nothing ? Optional.empty() : Optional.of(change));
        } else {
            boolean doubt = match instanceof Match.Nobody nobody && nobody.upnInDoubt();
            unknown(
                    child,
                    match instanceof Match.Closed,
                    ledger.compare(KnownCare.NOTHING, child.header(), child.episodes(), doubt));
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

    private LocalDate horizon(List<Ssda903Line<Ssda903Episode>> lines) {
        return lines.stream()
                .flatMap(line -> line.read().stream())
                .flatMap(
                        episode -> Stream.concat(Stream.of(episode.from()), Optional.ofNullable(episode.to()).stream()))
                .max(LocalDate::compareTo)
                .map(CareLedger::horizonOf)
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static <T> List<Ssda903Line<T>> lines(
            Optional<Ssda903Table> table, BiFunction<Ssda903Row, LocalDate, Ssda903Line<T>> read, LocalDate today) {
        return table.map(Ssda903Table::rows).orElse(List.of()).stream()
                .map(row -> read.apply(row, today))
                .toList();
    }

    /** Gives each line to its child; a line without a child id stands alone. */
    private static <T> void share(
            List<Ssda903Line<T>> lines,
            Map<String, ChildCase> cases,
            Map<Ssda903Line<?>, ChildCase> owners,
            BiConsumer<ChildCase, Ssda903Line<T>> give) {
        for (Ssda903Line<T> line : lines) {
            ChildCase child = line.childId()
                    .map(SocialCareId::key)
                    .map(key -> cases.computeIfAbsent(key, k -> new ChildCase()))
                    .orElseGet(ChildCase::new);
            give.accept(child, line);
            owners.put(line, child);
        }
    }

    private static ChildCase owner(Map<Ssda903Line<?>, ChildCase> owners, Ssda903Line<?> line) {
        return java.util.Objects.requireNonNull(owners.get(line));
    }
}
