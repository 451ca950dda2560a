package org.holdfast.attendance.entry;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.MarkChange;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Shows which marks of a child's year were replaced: the old code, who changed it, when, and from what source. */
@UseCase
public class ReadCorrections {
    private static final int MOST = 100;

    @Inject
    Children children;

    @Inject
    Registers registers;

    @Inject
    Schools schools;

    @Inject
    MarkCodes codes;

    @Inject
    Acting acting;

    /** A mark that replaced another. @param by name of the person or system @param source such as typed, or a file */
    public record Correction(
            Slot session, String before, String after, String school, String by, String source, Instant at) {}

    /** Newest first. */
    @Allowed(Task.READ_ATTENDANCE)
    public List<Correction> run(ChildId id, int year) {
        List<RegisterYear> kept = registers.of(children.present(id), year);
        acting.about("corrected marks of " + year);
        Map<String, School> names =
                schools.byIds(kept.stream().map(RegisterYear::schoolId).collect(Collectors.toSet()));
        return kept.stream()
                .flatMap(register -> registers.changes(register, MOST).stream()
                        .map(change ->
                                correction(register, change, Optional.ofNullable(names.get(register.schoolId())))))
                .sorted(Comparator.comparing(Correction::at).reversed())
                .limit(MOST)
                .toList();
    }

    private Correction correction(RegisterYear register, MarkChange change, Optional<School> school) {
        return new Correction(
                new Slot(register.year(), change.index()),
                codes.table().letter(change.oldSymbol()),
                codes.table().letter(change.newSymbol()),
                school.map(School::name).orElse(""),
                change.changedBy(),
                change.source(),
                change.changedAt());
    }
}
