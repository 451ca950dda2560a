package org.holdfast.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.attendance.file.FilePupil;
import org.holdfast.attendance.file.FileRegister;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.school.School;

/** Sorts the marks of one file into registers, and puts aside what cannot be taken, with the reason. */
final class MarkSorting {
    private static final int MOST_INVALID = 20_000;

    private record Draft(String who, List<Said> said, List<Integer> lines, Map<Integer, Remark> remarks) {}

    private final Map<FilePupil, Child> known;
    private final Map<ChildId, List<Enrolment>> enrolments;
    private final CodeTable codes;
    private final Map<RegisterKey, Draft> drafts = new LinkedHashMap<>();
    private final List<FileProblem> invalid = new ArrayList<>();

    MarkSorting(Map<FilePupil, Child> known, Map<ChildId, List<Enrolment>> enrolments, CodeTable codes) {
        this.known = known;
        this.enrolments = enrolments;
        this.codes = codes;
    }

    /** Takes in what a file says of a child; of a child who is not known, nothing. */
    void take(FileRegister register, SchoolsOfFile schools, LocalDate today) {
        Child child = known.get(register.pupil());
        if (child == null) {
            return;
        }
        Optional<School> named = schools.of(register.school());
        List<Enrolment> places = enrolments.getOrDefault(child.id(), List.of()).stream()
                .filter(place -> schools.mayMean(register.school(), place.schoolId()))
                .toList();
        if (register.school().said() && named.isEmpty() && places.isEmpty()) {
            for (int line : register.lines()) {
                put(new FileProblem(
                        line,
                        register.school().urn().isEmpty() ? "LAESTAB" : "URN",
                        "No school here has the " + register.school().words(),
                        "Correct it, or ask your administrator to write the number down"));
            }
            return;
        }
        FileRegister.Translated translated = register.translate(codes, schools.scheme(named), today);
        translated.problems().forEach(this::put);
        RollYear roll = new RollYear(places, register.year());
        int[] lines = register.firstLines();
        ChildId id = child.id();
        Optional<String> school = named.map(School::id);
        for (Said said : translated.said()) {
            Optional<Draft> draft = take(register, id, school, roll, said, lines[said.index()]);
            Remark remark = translated.remarks().get(said.index());
            if (remark != null) {
                draft.ifPresent(it -> it.remarks().put(said.index(), remark));
            }
        }
    }

    private Optional<Draft> take(
            FileRegister register, ChildId child, Optional<String> named, RollYear roll, Said said, int line) {
        Optional<String> school = named.filter(it -> roll.at(it, said.index()))
                .or(() -> named.isPresent() ? Optional.empty() : roll.school(said.index()));
        if (school.isPresent()) {
            Draft draft = drafts.computeIfAbsent(
                    new RegisterKey(child, school.get(), register.year()),
                    key -> new Draft(
                            PupilMatches.who(register.pupil()),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new HashMap<>(0)));
            draft.said().add(said);
            draft.lines().add(line);
            return Optional.of(draft);
        } else if (codes.category(said.symbol()) != Category.NOT_POSSIBLE) {
            put(new FileProblem(
                    line,
                    "",
                    "The child was not on this school's roll on "
                            + PlainDay.of(new Slot(register.year(), said.index()).day()),
                    "Correct the day, or the enrolment in the child's record"));
        }
        return Optional.empty();
    }

    private void put(FileProblem problem) {
        if (invalid.size() >= MOST_INVALID) {
            throw new Refused(AttendanceImportRule.NOT_MOSTLY_WRONG);
        }
        invalid.add(problem);
    }

    void invalid(List<FileProblem> ofReader) {
        ofReader.forEach(this::put);
        invalid.sort(Comparator.comparingInt(FileProblem::line));
    }

    List<FileProblem> invalid() {
        return invalid;
    }

    Set<RegisterKey> keys() {
        return drafts.keySet();
    }

    /** Each mark beside the one that stands here. */
    List<FoundRegister> beside(Map<RegisterKey, RegisterYear> present, Instant said, Map<String, String> schoolNames) {
        List<FoundRegister> found = new ArrayList<>();
        drafts.forEach((key, draft) -> found.add(new FoundRegister(
                key,
                draft.who(),
                schoolNames.getOrDefault(key.schoolId(), ""),
                beside(draft, Optional.ofNullable(present.get(key)), said),
                draft.remarks())));
        return found;
    }

    private static List<FoundMark> beside(Draft draft, Optional<RegisterYear> register, Instant at) {
        boolean[] takes = register.map(it -> it.wouldTake(draft.said(), at)).orElse(new boolean[0]);
        Optional<Marks> marks = register.map(RegisterYear::marks);
        List<FoundMark> found = new ArrayList<>(draft.said().size());
        for (int i = 0; i < draft.said().size(); i++) {
            Said one = draft.said().get(i);
            byte old = marks.map(it -> it.at(one.index())).orElse(CodeTable.NONE);
            boolean stands = takes.length == 0 || takes[i];
            found.add(new FoundMark(draft.lines().get(i), one.index(), one.symbol(), old, outcome(old, one, stands)));
        }
        return found;
    }

    private static MarkView outcome(byte old, Said said, boolean stands) {
        if (old == said.symbol()) {
            return MarkView.MATCHED;
        } else if (old == CodeTable.NONE) {
            return MarkView.NEW;
        }
        return stands ? MarkView.CHANGED : MarkView.LEFT_OUT;
    }
}
