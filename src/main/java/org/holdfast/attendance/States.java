package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** What is known of the sessions of a day: the mark, or which of the states without one. */
@ApplicationScoped
public class States {
    @Inject
    ChildRegisters registers;

    @Inject
    SetRegisters sets;

    @Inject
    DayRolls rolls;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Practices practices;

    @Inject
    Terms terms;

    @Inject
    MarkCodes codes;

    /**
     * Of one child.
     *
     * @param today on which it is asked: a day to come is not live
     */
    public DayState of(Child child, LocalDate day, LocalDate today) {
        Optional<String> school =
                ChildFacts.schoolOn(facts.enrolments(child), day).map(Enrolment::schoolId);
        SessionState without = school.map(id -> without(Set.of(id), day, today).getOrDefault(id, SessionState.NO_MARK))
                .orElse(SessionState.NOT_ON_ROLL);
        return DayState.of(day, school, without, registers.year(child, Slot.yearOf(day)));
    }

    /** Of every child in reach, as of the day on which the reach is asked; eight queries whatever the number. */
    public Map<ChildId, DayState> of(Reach reach, LocalDate day) {
        Map<ChildId, Optional<String>> roll = rolls.on(reach, day);
        Set<String> ids = roll.values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
        Map<String, SessionState> without = without(ids, day, reach.today());
        int year = Slot.yearOf(day);
        Map<ChildId, JoinedYear> marks = sets.joined(reach, year);
        JoinedYear nothing = new JoinedYear(year, Marks.EMPTY, codes.table());
        Map<ChildId, DayState> states = new HashMap<>();
        roll.forEach((child, school) -> states.put(
                child,
                DayState.of(
                        day,
                        school,
                        school.map(id -> without.getOrDefault(id, SessionState.NO_MARK))
                                .orElse(SessionState.NOT_ON_ROLL),
                        marks.getOrDefault(child, nothing))));
        return states;
    }

    /** By school, what a session of a day is called that has no mark. */
    private Map<String, SessionState> without(Collection<String> ids, LocalDate day, LocalDate today) {
        Map<String, School> found = schools.byIds(ids);
        Map<TermPlace, Terms.Calendar> calendars =
                terms.ofPlaces(found.values().stream().map(TermPlace::of).toList());
        Map<String, Practice> practice = practices.on(day, found.values());
        Map<String, SessionState> states = new HashMap<>();
        found.forEach((id, school) -> {
            Terms.Calendar calendar = calendars.get(TermPlace.of(school));
            boolean closed = calendar != null && !calendar.schoolDay(day);
            states.put(
                    id,
                    closed
                            ? SessionState.CLOSED
                            : practice.getOrDefault(id, Practice.DAILY).without(day, today));
        });
        return states;
    }
}
