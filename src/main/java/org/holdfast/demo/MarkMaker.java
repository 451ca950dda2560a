package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Enrolment;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** Three years of marks, on the school days of each school: by chance, and as the habit of each child has it. */
final class MarkMaker {
    private static final int YEARS = 3;
    private static final Set<String> WITHOUT_REGISTER = Set.of("Nursery", "16 plus");
    /** Each so many schools have not sent the last days. */
    private static final int SILENT = 13;

    private final Registers registers;
    private final CodeTable codes;
    private final Town town;
    private final Times times;
    private final Dice dice;
    private final SuspensionMaker suspensions;
    private final Map<TermPlace, Terms.Calendar> calendars;
    private final Map<String, List<LocalDate>> days = new HashMap<>();

    MarkMaker(
            Registers registers,
            CodeTable codes,
            Terms terms,
            Town town,
            Size size,
            Times times,
            SuspensionMaker suspensions) {
        this.registers = registers;
        this.codes = codes;
        this.town = town;
        this.times = times;
        this.suspensions = suspensions;
        this.dice = new Dice(size.seed(), "marks");
        this.calendars = terms.ofPlaces(town.places().stream()
                .map(place -> TermPlace.of(place.school()))
                .toList());
    }

    /** @param enrolments of each of these children, at schools of the town */
    void write(List<Life> lives, Map<Life, List<Enrolment>> enrolments) {
        Map<RegisterKey, List<Said>> said = new LinkedHashMap<>();
        for (Life life : lives) {
            Habit habit = Habit.of(life.number(), dice);
            enrolments.getOrDefault(life, List.of()).forEach(one -> mark(life, one, habit, said));
        }
        registers.enter(said, new MarkSource("School register", "daily register", now(), now()));
    }

    private Instant now() {
        return times.written(times.today());
    }

    private void mark(Life life, Enrolment enrolment, Habit habit, Map<RegisterKey, List<Said>> said) {
        int ill = 0;
        for (LocalDate day : days.computeIfAbsent(enrolment.schoolId(), this::schoolDays)) {
            if (!enrolment.period().holdsOn(day)) {
                continue;
            }
            ill = ill > 0 ? ill - 1 : habit.fallsIll(dice) ? dice.between(1, 3) : 0;
            List<Said> year = said.computeIfAbsent(
                    new RegisterKey(life.id(), enrolment.schoolId(), Slot.yearOf(day)), key -> new ArrayList<>());
            String[] marks = ill > 0 ? new String[] {"I", "I"} : marks(habit, day);
            say(year, day, Session.MORNING, code(life, enrolment, day, Session.MORNING, marks[0]));
            if (day.isBefore(times.today())) {
                say(year, day, Session.AFTERNOON, code(life, enrolment, day, Session.AFTERNOON, marks[1]));
            }
        }
    }

    /** Suspended, without education elsewhere; else as it fell. */
    private String code(Life life, Enrolment enrolment, LocalDate day, Session session, String otherwise) {
        return suspensions.away(life, enrolment.schoolId(), Slot.of(day, session)) ? "E" : otherwise;
    }

    private String[] marks(Habit habit, LocalDate day) {
        if (habit.away(day, times.today(), dice)) {
            boolean lately = day.isAfter(times.today().minusDays(6));
            String code = lately ? "N" : dice.pick("O", "O", "I", "N", "C");
            return new String[] {dice.percent(20) ? "/" : code, code};
        }
        if (habit.late(day, times.today(), dice)) {
            return new String[] {dice.percent(30) ? "U" : "L", "\\"};
        }
        return switch (dice.between(1, 300)) {
            case 1, 2 -> new String[] {"M", "\\"};
            case 3 -> new String[] {"V", "V"};
            case 4 -> new String[] {"B", "B"};
            case 5 -> new String[] {"/", "-"};
            case 6 -> new String[] {"/", "M"};
            default -> new String[] {"/", "\\"};
        };
    }

    private void say(List<Said> year, LocalDate day, Session session, String code) {
        byte symbol = codes.symbol(CodeScheme.ENGLAND, code, day);
        if (symbol != CodeTable.NONE) {
            year.add(new Said(Slot.of(day, session).index(), symbol));
        }
    }

    private List<LocalDate> schoolDays(String schoolId) {
        Place place = town.places().stream()
                .filter(one -> one.id().equals(schoolId))
                .findFirst()
                .orElseThrow();
        if (WITHOUT_REGISTER.contains(place.school().phase())) {
            return List.of();
        }
        Terms.Calendar calendar = calendars.getOrDefault(TermPlace.of(place.school()), new Terms.Calendar(List.of()));
        LocalDate first = Slot.firstDay(Slot.yearOf(times.today()) - YEARS + 1);
        boolean silent = town.places().indexOf(place) % SILENT == SILENT - 1;
        LocalDate end = silent ? times.today().minusDays(4) : times.today().plusDays(1);
        return first.datesUntil(end).filter(calendar::schoolDay).toList();
    }
}
