package org.holdfast.attendance.entry;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.AttendanceRule;
import org.holdfast.attendance.DayRolls;
import org.holdfast.attendance.Disputes;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkDispute;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Lists sessions about which two schools disagree, of the reader's children: {@link AttendanceRule#TWO_SCHOOLS_DISAGREE}. */
@UseCase
public class ListDisputes {
    private static final int MOST = 200;

    @Inject
    Disputes disputes;

    @Inject
    Children children;

    @Inject
    DayRolls rolls;

    @Inject
    Schools schools;

    @Inject
    MarkCodes codes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What one school says. */
    public record Side(String schoolId, String school, String letter, String meaning) {}

    /** @param mayDecide whether the reader is of the main school: {@link AttendanceRule#MAIN_SCHOOL_DECIDES} */
    public record Row(
            String id,
            ChildId child,
            String name,
            Slot session,
            Side standing,
            Side other,
            Instant found,
            boolean mayDecide) {}

    /** Oldest session first. */
    @Allowed(Task.READ_ATTENDANCE)
    public List<Row> run() {
        Reach reach = Reach.of(acting.caseload());
        List<MarkDispute> open = disputes.open(reach, MOST);
        Map<ChildId, Child> seen =
                children
                        .seen(open.stream()
                                .map(one -> one.childId().id())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Child::id, Function.identity()));
        Map<String, School> names = schools.byIds(open.stream()
                .flatMap(one -> Stream.of(one.schoolId(), one.otherSchoolId()))
                .collect(Collectors.toSet()));
        Map<ChildId, Optional<String>> roll = rolls.on(reach, LocalDate.now(clock));
        acting.rows(open.size());
        return open.stream()
                .flatMap(one -> Optional.ofNullable(seen.get(one.childId())).stream()
                        .map(child -> row(one, child, names, roll.getOrDefault(child.id(), Optional.empty()))))
                .toList();
    }

    private Row row(MarkDispute one, Child child, Map<String, School> names, Optional<String> main) {
        boolean decides = main.filter(school -> acting.actor().posts().stream()
                        .anyMatch(post -> Task.ENTER_MARKS.allows(post.role())
                                && post.organisation().equals(school)))
                .isPresent();
        return new Row(
                one.id(),
                child.id(),
                child.name(),
                one.slot(),
                side(one.schoolId(), one.symbol(), names),
                side(one.otherSchoolId(), one.otherSymbol(), names),
                one.foundAt(),
                decides);
    }

    private Side side(String schoolId, byte symbol, Map<String, School> names) {
        return new Side(
                schoolId,
                Optional.ofNullable(names.get(schoolId)).map(School::name).orElse(""),
                codes.table().letter(symbol),
                codes.table().code(symbol).map(MarkCode::meaning).orElse(""));
    }
}
