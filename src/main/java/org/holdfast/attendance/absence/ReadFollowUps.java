package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows how a child stood in a day's register and what was asked and answered about absences. */
@UseCase
public class ReadFollowUps {
    @Inject
    Children children;

    @Inject
    TodayLines lines;

    @Inject
    AbsenceFollowUps followUps;

    @Inject
    Acting acting;

    /**
     * @param line of the day; empty where the child is in no list today
     * @param all about any day, newest first
     */
    public record Sheet(LocalDate day, LocalDate today, Optional<TodayLine> line, List<AbsenceFollowUp> all) {
        /** About the day shown. */
        public List<AbsenceFollowUp> ofTheDay() {
            return all.stream().filter(one -> one.absentOn().equals(day)).toList();
        }

        /** About other days. */
        public List<AbsenceFollowUp> others() {
            List<AbsenceFollowUp> rest = new ArrayList<>(all);
            rest.removeAll(ofTheDay());
            return rest;
        }
    }

    /** @param day empty is today; one that lies ahead is today */
    @Allowed(Task.READ_ATTENDANCE)
    public Sheet run(ChildId id, Optional<LocalDate> day) {
        Child child = children.present(id);
        Reach reach = Reach.of(acting.caseload(), id);
        LocalDate chosen = day.filter(one -> one.isBefore(reach.today())).orElse(reach.today());
        acting.about("absence of " + chosen);
        Optional<TodayLine> line = lines.of(reach, chosen).lines().stream().findFirst();
        return new Sheet(chosen, reach.today(), line, followUps.of(child));
    }
}
