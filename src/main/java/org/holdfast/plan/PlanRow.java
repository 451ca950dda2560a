package org.holdfast.plan;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.plan.PlanFacts.Asked;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.form.PartName;
import org.holdfast.platform.Stored;

/** A plan as {@link PastPlans} reads it: child, plan, number, approval, approver, document, last confirmation. */
record PlanRow(Object[] cells) {
    Optional<PlanInForce> version(Map<String, PartName> parts, ZoneId zone) {
        return approvedAt()
                .map(at -> PlanInForce.of(
                        new PlanInForce(
                                (String) cells[1],
                                ((Number) cells[2]).intValue(),
                                at,
                                (String) cells[4],
                                Optional.empty(),
                                Map.of()),
                        new String((byte[]) cells[5], StandardCharsets.UTF_8),
                        parts,
                        zone));
    }

    PlanDates dates(Optional<PlanInForce> version, Optional<Asked> asked) {
        Optional<Instant> confirmed = Stream.concat(approvedAt().stream(), Stored.perhaps(cells[6]).stream())
                .max(Comparator.naturalOrder());
        return new PlanDates(
                (String) cells[1],
                version.map(PlanInForce::number).orElse(1),
                version.flatMap(PlanInForce::reviewOn),
                version.map(PlanInForce::number),
                approvedAt(),
                version.isPresent() ? confirmed : Optional.empty(),
                asked,
                version.isPresent() ? PlanStatus.APPROVED : PlanStatus.DRAFT,
                approvedAt());
    }

    private Optional<Instant> approvedAt() {
        return Stored.perhaps(cells[3]);
    }

    static Asked asked(Object[] cells) {
        LocalDate on = cells[1] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[1];
        return new Asked(
                on, (String) cells[2], Optional.ofNullable((String) cells[3]).map(ChildViews.NotGiven::valueOf));
    }
}
