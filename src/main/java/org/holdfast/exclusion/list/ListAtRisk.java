package org.holdfast.exclusion.list;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.pattern.ChildPattern;
import org.holdfast.exclusion.pattern.Patterns;
import org.holdfast.exclusion.risk.AtRisk;
import org.holdfast.exclusion.risk.AtRisks;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Lists who is at risk of suspension, how such flags ended this school year, and who may be sent home without a record. */
@UseCase
public class ListAtRisk {
    @Inject
    ChildRows rows;

    @Inject
    AtRisks risks;

    @Inject
    Patterns patterns;

    @Inject
    Acting acting;

    /** A child with a flag that runs. */
    public record Flagged(ChildRow child, AtRisk risk) {}

    /** A child whose days make a pattern that waits to be looked into. */
    public record Patterned(ChildRow child, ChildPattern pattern) {}

    /**
     * @param flagged the earliest flag first
     * @param outcomes of flags that ended in this school year
     * @param patterned in the order of names
     */
    public record Listed(
            AcademicYear year, List<Flagged> flagged, AtRisks.Outcomes outcomes, List<Patterned> patterned) {}

    @Allowed(Task.LIST_EXCLUSIONS)
    public Listed run() {
        Reach reach = Reach.of(acting.caseload());
        AcademicYear year = AcademicYear.of(reach.today());
        Map<ChildId, ChildRow> children = rows.of(reach).stream()
                .filter(child -> !child.onlyEarly())
                .collect(Collectors.toMap(ChildRow::id, Function.identity()));
        List<Flagged> flagged = risks.of(reach).stream()
                .flatMap(risk -> Optional.ofNullable(children.get(risk.childId())).stream()
                        .map(child -> new Flagged(child, risk)))
                .toList();
        List<Patterned> patterned = patterns.of(reach).stream()
                .filter(pattern -> pattern.open().isPresent())
                .flatMap(pattern -> Optional.ofNullable(children.get(pattern.child())).stream()
                        .map(child -> new Patterned(child, pattern)))
                .sorted((a, b) -> a.child().name().compareTo(b.child().name()))
                .toList();
        acting.about("at risk of suspension");
        acting.rows(flagged.size() + patterned.size());
        return new Listed(
                year,
                flagged,
                risks.outcomes(reach, year.firstDay(), year.lastDay().plusDays(1)),
                patterned);
    }
}
