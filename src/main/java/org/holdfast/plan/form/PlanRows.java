package org.holdfast.plan.form;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.plan.ChildViews;
import org.holdfast.plan.PlanFacts.Answered;
import org.holdfast.plan.PlanFacts.Asked;
import org.holdfast.plan.PlanFacts.Gap;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.PlanStates;
import org.holdfast.plan.PlanStatus;
import org.holdfast.platform.Stored;
import org.holdfast.support.SupportGap;
import org.jspecify.annotations.Nullable;

/** Cells of {@link PlanStates}' queries as values. */
public final class PlanRows {
    private PlanRows() {}

    public static PlanDates dates(Object[] cells) {
        Optional<Asked> asked = day(cells[7])
                .map(on -> new Asked(
                        on,
                        (String) cells[8],
                        Optional.ofNullable((String) cells[9]).map(ChildViews.NotGiven::valueOf)));
        return new PlanDates(
                (String) cells[1],
                ((Number) cells[2]).intValue(),
                day(cells[3]),
                Optional.ofNullable((Number) cells[4]).map(Number::intValue),
                Stored.perhaps(cells[5]),
                Stored.perhaps(cells[6]),
                asked,
                PlanStatus.valueOf((String) cells[14]),
                Stored.perhaps(cells[15]));
    }

    public static Map<PartName, Gap> gaps(List<Object[]> rows) {
        Map<PartName, Gap> gaps = new EnumMap<>(PartName.class);
        rows.stream()
                .filter(cells -> cells[10] != null)
                .forEach(cells -> gaps.put(
                        PartName.valueOf((String) cells[10]),
                        new Gap(
                                (String) cells[11],
                                (String) cells[12],
                                day(cells[13]).orElseThrow())));
        return gaps;
    }

    public static PartName part(SupportGap gap) {
        return gap.missing() == SupportGap.Missing.SAFE_PLACE ? PartName.SAFE_PLACE : PartName.KEY_PERSON;
    }

    public static Gap gap(SupportGap gap) {
        return new Gap(gap.reason(), gap.owner(), gap.dueOn());
    }

    public static Answered answered(Object[] cells) {
        return new Answered(
                ((Number) cells[2]).intValue(),
                ((Number) cells[3]).intValue(),
                Optional.ofNullable((String) cells[4]),
                day(cells[5]));
    }

    static Optional<LocalDate> day(@Nullable Object cell) {
        return cell == null
                ? Optional.empty()
                : Optional.of(cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell);
    }
}
