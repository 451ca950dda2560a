package org.holdfast.attendance.year;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Shows a case system a child's year, session by session, with the rates of the page. */
@UseCase
public class ReadYearByApi {
    @Inject
    Children children;

    @Inject
    MarkedSessions sessions;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param year calendar year in which the register year begins
     * @param years that can be asked for, the newest first
     * @param today up to which sessions are counted
     */
    public record YearRead(int year, List<Integer> years, LocalDate today, YearGrid grid, List<YearRate> rates) {}

    /**
     * @param wanted calendar year in which it begins; the present one where it is empty
     * @throws NotFound if the child has no marks of that year
     */
    @Allowed(Task.READ_ATTENDANCE_BY_API)
    public YearRead run(ChildId id, Optional<Integer> wanted) {
        ChildSessions known = sessions.of(children.present(id));
        int now = Slot.yearOf(LocalDate.now(clock));
        Set<Integer> years = new TreeSet<>(known.years().keySet());
        years.add(now);
        int year = wanted.orElse(now);
        if (!years.contains(year)) {
            throw new NotFound("Year");
        }
        acting.about("attendance of the year from " + year);
        return new YearRead(
                year,
                years.stream().sorted((a, b) -> b - a).toList(),
                known.today(),
                YearGrid.of(known, year),
                new YearView(known, year).rates());
    }
}
