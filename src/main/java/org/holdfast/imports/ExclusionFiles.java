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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Identities;
import org.holdfast.child.Match;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionReasons;
import org.holdfast.exclusion.ImportedExclusions;
import org.holdfast.exclusion.file.CensusFiles;
import org.holdfast.exclusion.file.CensusReading;
import org.holdfast.exclusion.file.CensusTable;
import org.holdfast.exclusion.file.ExclusionRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** Looks at the exclusions of a census beside the records as they are now; for the dry run, and again when it is loaded. */
@ApplicationScoped
class ExclusionFiles {
    @Inject
    Files files;

    @Inject
    ImportRuns runs;

    @Inject
    PupilMatches pupils;

    @Inject
    PupilRolls rolls;

    @Inject
    Identities identities;

    @Inject
    ImportedExclusions exclusions;

    @Inject
    ExclusionReasons reasons;

    @Inject
    ExclusionChoices choices;

    @Inject
    Schools schools;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    CensusTable table(StoredFile file) {
        try (InputStream content = files.content(file)) {
            return CensusTable.of(file.name(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoredFile file(ImportRun run) {
        return files.of(run.happeningsFile().orElseThrow(() -> new NotFound("File")), run.authorityId());
    }

    /** Whether there is something to look at: after a month, and once thrown away, the content is erased. */
    boolean holds(ImportRun run) {
        return run.fileIds().noneMatch(id -> files.of(id, run.authorityId()).erased());
    }

    /** @throws NotFound if its content is erased */
    CensusReading reading(ImportRun run) {
        Optional<CensusTable> children = run.childrenFile().map(id -> table(files.of(id, run.authorityId())));
        return CensusFiles.read(table(file(run)), children, LocalDate.now(clock));
    }

    CensusFindings look(ImportRun run) {
        return look(run.authorityId(), reading(run), runs.answers(run));
    }

    /** Looks once more, after a person has decided something. */
    void again(ImportRun run) {
        unmoved(run);
    }

    /** What a new look finds; empty if it is something else than before, which the rows then show. */
    Optional<CensusFindings> unmoved(ImportRun run) {
        CensusFindings found = look(run);
        return runs.refresh(run, found.findings(), found.count(RowOutcome.NEW), found.count(RowOutcome.CHANGED))
                ? Optional.empty()
                : Optional.of(found);
    }

    /** @param answers what persons have said: whether the key of a pupil means a record */
    CensusFindings look(String authorityId, CensusReading reading, Map<String, Map<ChildId, Boolean>> answers) {
        Map<String, Match> matches =
                pupils.of(authorityId, reading.rows().stream().map(ExclusionRow::pupil), answers);
        List<Child> children = matches.values().stream()
                .flatMap(match -> match instanceof Match.Known known ? Stream.of(known.child()) : Stream.empty())
                .distinct()
                .toList();
        Set<ChildId> ids = children.stream().map(Child::id).collect(Collectors.toSet());
        Map<ChildId, List<Exclusion>> held = exclusions.held(ids);
        CensusSorting sorting =
                new CensusSorting(records(authorityId, reading, matches, rolls.of(children), held), reading.reasons());
        sorting.wrong(reading.problems());
        reading.rows().forEach(sorting::take);
        CensusBeside beside = new CensusBeside(
                sorting.placed(),
                held,
                choices.of(heldIds(held)),
                identities.own(authorityId, ids).keySet());
        List<CensusCase> cases = new ArrayList<>(sorting.aside());
        sorting.placed().forEach(row -> cases.add(beside.of(row)));
        cases.sort(Comparator.comparingInt(CensusCase::line));
        return new CensusFindings(cases);
    }

    private static List<String> heldIds(Map<ChildId, List<Exclusion>> held) {
        return held.values().stream()
                .flatMap(List::stream)
                .map(Exclusion::exclusionId)
                .toList();
    }

    private CensusSorting.Records records(
            String authorityId,
            CensusReading reading,
            Map<String, Match> matches,
            Map<ChildId, List<Enrolment>> places,
            Map<ChildId, List<Exclusion>> held) {
        SchoolsOfFile named = rolls.named(
                authorityId,
                reading.rows().stream().map(ExclusionRow::school).collect(Collectors.toSet()),
                places.values());
        return new CensusSorting.Records(
                matches,
                places,
                named,
                calendars(places.values()),
                held,
                reasons.byCode().keySet());
    }

    private Map<String, Terms.Calendar> calendars(Collection<List<Enrolment>> places) {
        Set<String> ids =
                places.stream().flatMap(List::stream).map(Enrolment::schoolId).collect(Collectors.toSet());
        Collection<School> all = schools.byIds(ids).values();
        Map<TermPlace, Terms.Calendar> byPlace =
                terms.ofPlaces(all.stream().map(TermPlace::of).toList());
        Map<String, Terms.Calendar> calendars = new HashMap<>();
        all.forEach(school -> Optional.ofNullable(byPlace.get(TermPlace.of(school)))
                .ifPresent(calendar -> calendars.put(school.id(), calendar)));
        return calendars;
    }
}
