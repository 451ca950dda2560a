package org.holdfast.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Noted;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.file.AttendanceReading;
import org.holdfast.attendance.file.FileMark;
import org.holdfast.attendance.file.FilePupil;
import org.holdfast.attendance.file.FileRegister;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Which of the marks that a client sent may be entered, and what came of each row. */
@ApplicationScoped
public class SentMarks {
    @Inject
    Schools schools;

    @Inject
    SentPupils pupils;

    @Inject
    MarkCodes codes;

    @Inject
    Clock clock;

    /** What may be entered, and what is said beside it. */
    record Taken(Map<RegisterKey, List<Said>> said, Map<RegisterKey, List<Noted>> noted) {}

    Taken of(String authority, School school, AttendanceReading reading, SentRows rows) {
        Map<FilePupil, SentPupils.Meant> meant = pupils.of(authority, List.copyOf(reading.pupils()));
        List<Child> known = meant.values().stream()
                .flatMap(one -> one.child().stream())
                .distinct()
                .toList();
        Optional<String> number = schools.authority(school.authorityId()).flatMap(area -> school.establishment()
                .map(digits -> area.code().toUpperCase(Locale.ROOT) + digits));
        Map<ChildId, List<Enrolment>> enrolments = pupils.enrolments(known);
        Taken taken = new Taken(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (FileRegister register : reading.registers()) {
            SentPupils.Meant who = meant.getOrDefault(register.pupil(), SentPupils.NOBODY);
            if (who.child().isEmpty()) {
                rows.tell(register, who.review() ? SentRow.NEEDS_REVIEW : SentRow.UNKNOWN_CHILD);
            } else if (!register.school().mayBe(school.urn(), number)) {
                rows.tell(register, SentRow.OTHER_SCHOOL);
            } else {
                ChildId child = who.child().get().id();
                RegisterKey into = new RegisterKey(child, school.id(), register.year());
                onRoll(register, school, enrolments.getOrDefault(child, List.of()), rows, into, taken);
            }
        }
        return taken;
    }

    private void onRoll(
            FileRegister register,
            School school,
            List<Enrolment> enrolments,
            SentRows rows,
            RegisterKey into,
            Taken all) {
        rows.tell(register, SentRow.NO_MARK);
        CodeScheme scheme =
                schools.authority(school.authorityId()).map(CodeScheme::of).orElse(CodeScheme.ENGLAND);
        FileRegister.Translated translated = register.translate(codes.table(), scheme, LocalDate.now(clock));
        translated.problems().forEach(rows::tell);
        List<Said> taken = translated.said().stream()
                .filter(one -> onRoll(enrolments, school, new Slot(register.year(), one.index()).day()))
                .toList();
        tell(register, indexes(translated.said()), indexes(taken), rows);
        if (!taken.isEmpty()) {
            all.said().computeIfAbsent(into, key -> new ArrayList<>()).addAll(taken);
        }
        taken.forEach(one -> Optional.ofNullable(translated.remarks().get(one.index()))
                .ifPresent(remark -> all.noted()
                        .computeIfAbsent(into, key -> new ArrayList<>())
                        .add(new Noted(one.index(), one.symbol(), remark))));
    }

    /** A line that repeats another is as good as the first. */
    private static void tell(FileRegister register, Set<Integer> said, Set<Integer> taken, SentRows rows) {
        for (FileMark mark : register.marks()) {
            int index = Slot.of(mark.day(), mark.session()).index();
            if (said.contains(index) && !CodeTable.filler(mark.code())) {
                SentRow result = taken.contains(index) ? SentRow.TAKEN : SentRow.NOT_ON_ROLL;
                rows.tell(mark.line(), result, result.words());
            }
        }
    }

    private static Set<Integer> indexes(List<Said> said) {
        return said.stream().map(Said::index).collect(Collectors.toSet());
    }

    private static boolean onRoll(List<Enrolment> enrolments, School school, LocalDate day) {
        return enrolments.stream().anyMatch(place -> place.schoolId().equals(school.id()) && place.holdsOn(day));
    }
}
