package org.holdfast.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ImportedExclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Loads what a dry run found, all of it or nothing, after looking again whether it still holds and is still ours. */
@UseCase
public class LoadExclusions {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    ExclusionFiles reader;

    @Inject
    ExclusionChoices choices;

    @Inject
    ImportedExclusions exclusions;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * @return whether it was loaded; not so if records have moved since the dry run, whose rows then show the new state
     * @throws Refused if it was loaded or thrown away before, or nothing would change
     */
    @Allowed(Task.IMPORT_EXCLUSIONS)
    public boolean run(String runId) {
        runs.lock(runs.authority());
        ImportRun run = runs.of(ImportRun.Subject.EXCLUSIONS, runId);
        run.open();
        exclusions.lock(children(run));
        acting.about("exclusions load");
        Optional<CensusFindings> found = reader.unmoved(run);
        if (found.isEmpty()) {
            acting.rows(0);
            return false;
        }
        List<CensusCase> loading =
                found.get().cases().stream().filter(it -> it.outcome().loads()).toList();
        if (loading.isEmpty()) {
            throw new Refused(ImportRule.NOTHING_TO_LOAD);
        }
        loading.forEach(it -> load(it, reader.file(run).name()));
        run.loaded(clock.instant());
        acting.rows(loading.size());
        return true;
    }

    private Set<ChildId> children(ImportRun run) {
        return runs.rows(run).stream()
                .filter(row -> row.outcome().loads())
                .flatMap(row -> row.child().stream())
                .collect(Collectors.toSet());
    }

    private void load(CensusCase row, String file) {
        CensusCase.Placed placed = row.placed().orElseThrow();
        ChildId child = placed.child().id();
        boolean fresh = row.outcome() == RowOutcome.NEW;
        Exclusion exclusion = fresh
                ? exclusions.enter(child, placed.schoolId(), placed.terms(), placed.calendar(), file)
                : correct(placed, row.differences(), file);
        events.fire(placed.happened(exclusion.exclusionId(), fresh, LocalDate.now(clock)));
        acting.changed(child, "exclusion file");
    }

    private Exclusion correct(CensusCase.Placed placed, List<Difference> differences, String file) {
        Exclusion held = placed.held().orElseThrow();
        Set<Difference> taken = choices.of(List.of(held.exclusionId())).entrySet().stream()
                .filter(entry -> entry.getValue())
                .map(entry -> entry.getKey())
                .filter(differences::contains)
                .collect(Collectors.toSet());
        return exclusions.correct(
                held,
                of(taken, Difference.Field.LENGTH).map(Difference::sessions),
                of(taken, Difference.Field.REASONS).map(Difference::reasons),
                placed.calendar(),
                file);
    }

    private static Optional<Difference> of(Set<Difference> taken, Difference.Field field) {
        return taken.stream().filter(one -> one.field() == field).findFirst();
    }
}
