package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Upn;
import org.jspecify.annotations.Nullable;

/** Where each child is and was at school, and the numbers that schools and social care gave them. */
final class SchoolFacts {
    private static final int TEMPORARY_UPN = 3;
    private static final int FORMER_UPN = 8;
    private static final int WITHOUT_UPN = 2;

    private final DemoRows rows;
    private final Town town;
    private final Dice dice;
    private final LocalDate today;
    private final Map<Life, List<Enrolment>> enrolments = new HashMap<>();
    private int numbers;

    SchoolFacts(DemoRows rows, Town town, Size size, LocalDate today) {
        this.rows = rows;
        this.town = town;
        this.dice = new Dice(size.seed(), "school facts");
        this.today = today;
    }

    void write(Life life) {
        enrolments(life);
        upns(life);
        if (life.worker().isPresent() || life.sketch().sealed()) {
            String text = life.sketch().home().careIdPrefix + (100_000 + life.number() * 37);
            identifier(
                    life,
                    ChildIdentifier.Kind.SOCIAL_CARE_ID,
                    text,
                    town.council(life.sketch().home()).id(),
                    new Period(life.since(), null));
        }
    }

    private void enrolments(Life life) {
        LocalDate joined = life.story().joinedOn();
        if (life.has(KnownFault.NO_SCHOOL_PLACE)) {
            enrol(life, life.place(), new Period(joined.minusDays(dice.between(200, 700)), joined));
            return;
        }
        boolean left = life.sketch().sealed();
        enrol(life, life.place(), new Period(joined, left ? today.minusDays(20) : null));
        boolean moved = life.has(KnownFault.MOVED_SCHOOL) || dice.percent(30);
        List<Place> before = town.teaching(life.place().home(), yearBefore(life, joined)).stream()
                .filter(place -> !place.equals(life.place()))
                .toList();
        LocalDate from = joined.minusDays(dice.between(250, 900));
        if (moved && !before.isEmpty() && from.isAfter(life.child().bornOn().plusYears(3))) {
            enrol(life, dice.pick(before), new Period(from, joined));
        }
    }

    private static int yearBefore(Life life, LocalDate joined) {
        return life.child().curriculumYear(joined.minusMonths(4));
    }

    private void enrol(Life life, Place place, Period period) {
        Enrolment enrolment = new Enrolment(life.id(), place.id(), Enrolment.Kind.MAIN, period, written(period));
        enrolments.computeIfAbsent(life, key -> new ArrayList<>()).add(enrolment);
        rows.keep(enrolment);
    }

    /** Those written so far. */
    Map<Life, List<Enrolment>> enrolments() {
        return enrolments;
    }

    private void upns(Life life) {
        if (life.sketch().year() < 0 || (life.number() >= Saltmarsh.CHILDREN && dice.percent(WITHOUT_UPN))) {
            return;
        }
        LocalDate began = firstSchoolDay(life);
        boolean temporary = life.number() >= Saltmarsh.CHILDREN && dice.percent(TEMPORARY_UPN);
        identifier(life, ChildIdentifier.Kind.UPN, upn(life, began, temporary), null, new Period(began, null));
        if (dice.percent(FORMER_UPN)) {
            identifier(life, ChildIdentifier.Kind.FORMER_UPN, upn(life, began, true), null, new Period(began, null));
        }
    }

    /** Area, school, year of entry and a serial number; the check letter comes before them. */
    private String upn(Life life, LocalDate began, boolean temporary) {
        int number = numbers++;
        String school = life.place().home().upnPrefix + (2000 + town.places().indexOf(life.place()));
        String year = String.format("%02d", began.getYear() % 100);
        String serial = temporary
                ? String.format("%02d", number % 100) + "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(number / 100)
                : String.format("%03d", number);
        String behind = school + year + serial;
        return new Upn(Upn.checkLetter("A" + behind) + behind).text();
    }

    private LocalDate firstSchoolDay(Life life) {
        int reception =
                AcademicYear.of(today).start() - Math.max(0, life.sketch().year());
        return new AcademicYear(reception).firstDay().plusDays(2);
    }

    private void identifier(
            Life life, ChildIdentifier.Kind kind, String text, @Nullable String authorityId, Period period) {
        rows.keep(new ChildIdentifier(life.id(), kind, text, authorityId, period, written(period)));
    }

    private Instant written(Period period) {
        return Place.written(period.from(), today);
    }
}
