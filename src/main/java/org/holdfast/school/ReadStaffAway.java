package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Shows who is away from the reader's school today or from a later day, and who could be. */
@UseCase
public class ReadStaffAway {
    @Inject
    StaffRooms rooms;

    @Inject
    StaffAbsences absences;

    @Inject
    StaffMembers staff;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param adults of the reader's schools, by name */
    public record Away(List<Line> today, List<Line> later, List<StaffMember> adults) {}

    /** @param back where it is known */
    public record Line(String id, String name, String job, LocalDate from, Optional<LocalDate> back, String saidBy) {}

    @Allowed(Task.RECORD_STAFF_ABSENCE)
    public Away run() {
        LocalDate today = LocalDate.now(clock);
        List<String> schools = rooms.schoolIds();
        List<StaffAbsence> found = absences.notOver(schools, today);
        Map<String, StaffMember> names =
                staff.byIds(found.stream().map(StaffAbsence::staffId).distinct().toList());
        List<Line> lines = found.stream()
                .flatMap(absence -> Optional.ofNullable(names.get(absence.staffId())).stream()
                        .filter(adult -> adult.worksOn(today))
                        .map(adult -> line(absence, adult)))
                .toList();
        acting.about("staff away");
        return new Away(
                lines.stream().filter(line -> !line.from().isAfter(today)).toList(),
                lines.stream().filter(line -> line.from().isAfter(today)).toList(),
                schools.stream()
                        .flatMap(school -> staff.at(school, today).stream())
                        .toList());
    }

    private static Line line(StaffAbsence absence, StaffMember adult) {
        return new Line(
                absence.id(),
                adult.name(),
                adult.jobTitle(),
                absence.period().from(),
                absence.period().end(),
                absence.recordedBy());
    }
}
