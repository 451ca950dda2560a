package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.file.AttendanceReading;
import org.holdfast.attendance.file.FileRegister;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Schools;

/** Looks at an attendance file beside the records as they are now, in a number of queries that hardly grows with it. */
@ApplicationScoped
class MarkFindings {
    private static final int MATCHED = 60;
    private static final int COMPARED = 90;

    @Inject
    PupilMatches pupils;

    @Inject
    PupilRolls rolls;

    @Inject
    Schools schools;

    @Inject
    Registers registers;

    @Inject
    MarkDoubts doubts;

    @Inject
    MarkCodes codes;

    @Inject
    Clock clock;

    /**
     * @param said when the file was made
     * @param answers see {@link PupilMatches}
     * @param percent is told how far it has come
     */
    Findings of(
            String authorityId,
            AttendanceReading reading,
            Instant said,
            Map<String, Map<ChildId, Boolean>> answers,
            IntConsumer percent) {
        PupilMatches.Matched matched = pupils.of(authorityId, reading, answers);
        percent.accept(MATCHED);
        Map<ChildId, List<Enrolment>> places =
                rolls.of(matched.known().values().stream().distinct().toList());
        MarkSorting sorting = new MarkSorting(matched.known(), places, codes.table());
        SchoolsOfFile named = rolls.named(
                authorityId,
                reading.registers().stream().map(FileRegister::school).collect(Collectors.toSet()),
                places.values());
        LocalDate today = LocalDate.now(clock);
        reading.registers().forEach(register -> sorting.take(register, named, today));
        percent.accept(COMPARED);
        Map<RegisterKey, RegisterYear> present = registers.of(sorting.keys());
        sorting.invalid(reading.problems());
        return new Findings(
                doubts.raise(sorting.beside(present, said, names(sorting.keys()))),
                matched.others(),
                sorting.invalid());
    }

    private Map<String, String> names(Set<RegisterKey> keys) {
        Map<String, String> names = new HashMap<>();
        schools.byIds(keys.stream().map(RegisterKey::schoolId).collect(Collectors.toSet()))
                .forEach((id, school) -> names.put(id, school.name()));
        return names;
    }
}
