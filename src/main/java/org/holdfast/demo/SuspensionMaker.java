package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Enrolment;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.StaffMember;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/**
 * Three school years of suspensions, about as many as the nation's rates make likely; decided before the registers are
 * written, so that their marks agree. Those of Saltmarsh High are written by hand.
 */
final class SuspensionMaker {
    private static final int YEARS = 3;
    /** Children suspended at least once in a school year, of a hundred: more than of all pupils, as for those adopted. */
    private static final int SECONDARY = 12;

    private static final int PRIMARY = 2;
    private static final int LUNCHTIMES = 8;

    private final DemoRows rows;
    private final Town town;
    private final Times times;
    private final Dice dice;
    private final Map<TermPlace, Terms.Calendar> calendars;
    private final Map<ChildId, List<Exclusion>> known = new HashMap<>();
    private final List<Exclusion> before = new ArrayList<>();
    private boolean permanent;

    SuspensionMaker(DemoRows rows, Terms terms, Town town, Size size, Times times) {
        this.rows = rows;
        this.town = town;
        this.times = times;
        this.dice = new Dice(size.seed(), "suspensions");
        this.calendars = terms.ofPlaces(town.places().stream()
                .map(place -> TermPlace.of(place.school()))
                .toList());
    }

    /** @param enrolments of each of these children, at schools of the town */
    void decide(List<Life> lives, Map<Life, List<Enrolment>> enrolments) {
        for (Life life : lives) {
            List<Enrolment> places = enrolments.getOrDefault(life, List.of());
            if (life.number() < Saltmarsh.CHILDREN) {
                places.stream()
                        .filter(one -> one.schoolId().equals(town.saltmarsh().id()))
                        .findFirst()
                        .ifPresent(one -> saltmarsh(life, new Roll(life, one)));
            } else {
                places.forEach(one -> byChance(new Roll(life, one)));
                permanent(life, places);
            }
        }
    }

    /** Whether a suspension keeps a child away from a session, so that the register has an E. */
    boolean away(Life life, String schoolId, Slot slot) {
        return known.getOrDefault(life.id(), List.of()).stream()
                .filter(one -> one.schoolId().equals(schoolId) && one.category() != Category.LUNCHTIME)
                .anyMatch(one -> one.inForce() && one.time().covers(slot));
    }

    /** All of them, with what was believed of the cancelled one before. */
    void write() {
        rows.keep(before);
        known.values().forEach(rows::keep);
        rows.settle();
    }

    /** Those of Saltmarsh High that keep a child out today: people are told of them as if they had just been entered. */
    List<ExclusionRecorded> news() {
        return known.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.schoolId().equals(town.saltmarsh().id())
                        && one.category() == Category.SUSPENSION
                        && one.keepsOutOn(times.today()))
                .sorted(Comparator.comparing(Exclusion::exclusionId))
                .map(one -> new ExclusionRecorded(one.childId(), one.exclusionId()))
                .toList();
    }

    /** A child at a school, for as long as it was on the roll. */
    private final class Roll {
        private final Life life;
        private final Place place;
        private final Enrolment enrolment;
        private final Terms.Calendar calendar;

        Roll(Life life, Enrolment enrolment) {
            this.life = life;
            this.enrolment = enrolment;
            this.place = town.places().stream()
                    .filter(one -> one.id().equals(enrolment.schoolId()))
                    .findFirst()
                    .orElseThrow();
            this.calendar = calendars.getOrDefault(TermPlace.of(place.school()), new Terms.Calendar(List.of()));
        }

        /** School days on the roll from one day to before another. */
        private List<LocalDate> days(LocalDate from, LocalDate to) {
            LocalDate first = from.isBefore(enrolment.from()) ? enrolment.from() : from;
            LocalDate end = enrolment.period().end().filter(to::isAfter).orElse(to);
            return first.isBefore(end)
                    ? first.datesUntil(end).filter(calendar::schoolDay).toList()
                    : List.of();
        }

        private boolean suspends() {
            String phase = place.school().phase();
            return !phase.equals("Nursery") && !phase.equals("16 plus");
        }

        private Exclusion suspend(Category kind, LocalDate first, Session session, LocalDate last, String... reasons) {
            StaffMember head = place.adults().stream()
                    .filter(adult -> adult.jobTitle().equals("Headteacher"))
                    .findFirst()
                    .orElse(place.deputy());
            boolean open = kind == Category.PERMANENT;
            Exclusion exclusion = new Exclusion(
                    life.id(),
                    place.id(),
                    new ExclusionTerms(
                            kind,
                            first,
                            session,
                            open ? null : last,
                            open ? null : Session.AFTERNOON,
                            head.id(),
                            Decider.Capacity.HEAD,
                            List.of(reasons),
                            "Time with the key person and a quiet place, agreed with the child",
                            "The day begins with the key person; the timetable is looked at again",
                            false,
                            false),
                    new Decider(head.name(), Decider.Capacity.HEAD),
                    calendar,
                    new Actor(Actor.Kind.PERSON, place.lead().id(), place.lead().name(), List.of()),
                    "typed",
                    times.written(first));
            known.computeIfAbsent(life.id(), id -> new ArrayList<>()).add(exclusion);
            return exclusion;
        }
    }

    private void byChance(Roll roll) {
        for (int back = YEARS - 1; back >= 0 && roll.suspends(); back--) {
            AcademicYear year = new AcademicYear(AcademicYear.of(times.today()).start() - back);
            int age = roll.life.child().curriculumYear(year.firstDay());
            if (dice.percent(age >= 7 ? SECONDARY : age >= 1 ? PRIMARY : 0)) {
                int number = dice.pick(1, 1, 1, 1, 2, 2, 3);
                for (int i = 0; i < number; i++) {
                    oneOf(roll, year);
                }
            }
        }
    }

    private void oneOf(Roll roll, AcademicYear year) {
        List<LocalDate> all = roll.days(year.firstDay(), year.lastDay().plusDays(1));
        int length = dice.pick(1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5);
        String reason = dice.pick("DB", "DB", "DB", "PP", "PP", "VA", "VA", "VP", "PA", "DM", "BU", "MT", "OW", "TH");
        boolean second = dice.percent(20);
        boolean lunchtime = dice.percent(LUNCHTIMES);
        Session session = dice.percent(15) && !lunchtime ? Session.AFTERNOON : Session.MORNING;
        if (all.isEmpty()) {
            return;
        }
        int at = dice.between(0, all.size() - 1);
        LocalDate first = all.get(at);
        LocalDate last = all.get(Math.min(all.size() - 1, at + (lunchtime ? 0 : length - 1)));
        if (first.isAfter(times.today()) || overlaps(roll.life, first, last) || overtakesAPlan(roll.life, first)) {
            return;
        }
        Category kind = lunchtime ? Category.LUNCHTIME : Category.SUSPENSION;
        if (second && !reason.equals("DB")) {
            roll.suspend(kind, first, session, last, reason, "DB");
        } else {
            roll.suspend(kind, first, session, last, reason);
        }
    }

    /** Which plans something happened to since they were confirmed is among the known faults, which chance must not add to. */
    private static boolean overtakesAPlan(Life life, LocalDate first) {
        return life.planned() && first.isAfter(life.story().confirmedOn().minusDays(3));
    }

    private boolean overlaps(Life life, LocalDate first, LocalDate last) {
        return known.getOrDefault(life.id(), List.of()).stream()
                .anyMatch(one -> !one.from().isAfter(last)
                        && one.period().end().filter(end -> !end.isAfter(first)).isEmpty());
    }

    /** The first child who changed secondary school in the past year was excluded by the school before for good. */
    private void permanent(Life life, List<Enrolment> places) {
        Optional<Enrolment> left = places.stream()
                .filter(one -> one.period()
                        .end()
                        .filter(end -> end.isAfter(times.today().minusMonths(10)) && !end.isAfter(times.today()))
                        .isPresent())
                .findFirst();
        boolean stays = life.place().school().phase().equals("Secondary");
        if (permanent || places.size() < 2 || !life.sketch().inCare() || !stays || left.isEmpty()) {
            return;
        }
        Roll roll = new Roll(life, left.get());
        LocalDate end = left.get().period().end().orElseThrow();
        List<LocalDate> last = roll.days(end.minusDays(25), end);
        if (roll.place.school().phase().equals("Secondary") && !last.isEmpty() && !overlaps(life, last.get(0), end)) {
            roll.suspend(Category.PERMANENT, last.get(0), Session.MORNING, last.get(0), "PA", "DB");
            permanent = true;
        }
    }

    /** Callum Voss and Jaden Roscoe are suspended today, and Callum has passed five days of this term. */
    private void saltmarsh(Life life, Roll roll) {
        LocalDate today = times.today();
        List<LocalDate> gone = roll.days(today.minusDays(150), today.plusDays(1));
        List<LocalDate> ahead = roll.days(today.plusDays(1), today.plusDays(90));
        if (gone.isEmpty() || ahead.size() < 2) {
            return;
        }
        LocalDate lately = gone.get(gone.size() - 1);
        switch (life.sketch().surname()) {
            case "Voss" -> {
                List<LocalDate> term = gone.stream()
                        .filter(day -> !day.isBefore(times.termStart()))
                        .toList();
                if (term.size() > 12) {
                    LocalDate first = term.get(term.size() - 12);
                    roll.suspend(Category.SUSPENSION, first, Session.MORNING, term.get(term.size() - 10), "VA", "DB");
                }
                roll.suspend(Category.SUSPENSION, lately, Session.MORNING, ahead.get(1), "DB");
            }
            case "Roscoe" -> roll.suspend(Category.SUSPENSION, lately, Session.AFTERNOON, ahead.get(0), "PP");
            case "Strand" -> cancelled(roll, gone);
            case "Okafor" -> {
                LocalDate day = gone.get(Math.max(0, gone.size() - 9));
                roll.suspend(Category.LUNCHTIME, day, Session.MORNING, day, "BU");
            }
            default -> {}
        }
    }

    /** Kian Strand's was cancelled on its first day: what was believed before stays. */
    private void cancelled(Roll roll, List<LocalDate> gone) {
        if (gone.size() < 16) {
            return;
        }
        LocalDate first = gone.get(gone.size() - 16);
        Exclusion wrong = roll.suspend(Category.SUSPENSION, first, Session.MORNING, gone.get(gone.size() - 15), "TH");
        Exclusion ended = wrong.ended(
                new Exclusion.Ending(
                        ExclusionStatus.CANCELLED,
                        first,
                        Session.MORNING,
                        wrong.decided(),
                        "The telephone was found: nobody had taken it."),
                roll.calendar,
                new Actor(
                        Actor.Kind.PERSON,
                        roll.place.lead().id(),
                        roll.place.lead().name(),
                        List.of()),
                times.written(first).plusSeconds(3600),
                times.today());
        wrong.supersede(ended.recordedAt());
        before.add(wrong);
        known.put(roll.life.id(), new ArrayList<>(List.of(ended)));
    }
}
