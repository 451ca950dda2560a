package org.holdfast.exclusion.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Caseload;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.JoinedYear;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.SetRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.register.RegisterQuarrel.Kind;
import org.holdfast.kernel.ChildId;

/** Where registers and exclusions of the running register year contradict each other; as many statements for one child as for all. */
@ApplicationScoped
public class RegisterQuarrels {
    private static final String EXCLUDED = "E";

    @Inject
    Exclusions exclusions;

    @Inject
    SetRegisters registers;

    @Inject
    MarkCodes codes;

    /** An exclusion with the day from which education is provided. */
    private record Out(Exclusion exclusion, Optional<LocalDate> provided) {
        boolean at(Slot slot) {
            return exclusion.keepsOutAt(slot);
        }

        boolean providedAt(Slot slot) {
            return provided.filter(day -> !slot.day().isBefore(day)).isPresent();
        }
    }

    /** Those of one child. */
    public List<RegisterQuarrel> of(Caseload caseload, ChildId child) {
        return of(Reach.of(caseload, child));
    }

    /** Those of the children in reach, child by child. */
    public List<RegisterQuarrel> of(Reach reach) {
        int year = Slot.yearOf(reach.today());
        Map<ChildId, List<Exclusion>> all =
                exclusions.between(reach, Slot.firstDay(year), reach.today().plusDays(1));
        Map<String, LocalDate> provided = exclusions.provisionFrom(all.values().stream()
                .flatMap(List::stream)
                .map(Exclusion::exclusionId)
                .collect(Collectors.toSet()));
        List<RegisterQuarrel> found = new ArrayList<>();
        registers.joined(reach, year).forEach((child, marks) -> {
            List<Out> outs = all.getOrDefault(child, List.of()).stream()
                    .map(one -> new Out(one, Optional.ofNullable(provided.get(one.exclusionId()))))
                    .toList();
            quarrels(marks, outs)
                    .forEach((kind, slots) -> found.add(new RegisterQuarrel(child, kind, List.copyOf(slots))));
        });
        return found;
    }

    private Map<Kind, List<Slot>> quarrels(JoinedYear year, List<Out> outs) {
        CodeTable table = codes.table();
        Map<Kind, List<Slot>> quarrels = new EnumMap<>(Kind.class);
        for (int index = 0; index < Slot.COUNT; index++) {
            byte symbol = year.marks().at(index);
            Slot slot = new Slot(year.year(), index);
            if (symbol != CodeTable.NONE) {
                quarrel(table, symbol, slot, outs)
                        .ifPresent(kind -> quarrels.computeIfAbsent(kind, none -> new ArrayList<>())
                                .add(slot));
            }
        }
        return quarrels;
    }

    private static Optional<Kind> quarrel(CodeTable table, byte symbol, Slot slot, List<Out> outs) {
        boolean excluded = table.letter(symbol).equals(EXCLUDED);
        Category category = table.category(symbol);
        if (!excluded && !category.attending()) {
            return Optional.empty();
        }
        Optional<Out> out = outs.stream().filter(one -> one.at(slot)).findFirst();
        if (excluded) {
            return out.isEmpty()
                    ? Optional.of(Kind.E_WITHOUT_SUSPENSION)
                    : out.filter(one -> one.providedAt(slot)).map(one -> Kind.E_DESPITE_PROVISION);
        }
        return out.filter(one -> !one.providedAt(slot)).map(one -> Kind.ATTENDS_WHILE_SUSPENDED);
    }
}
