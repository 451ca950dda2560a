package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.school.StaffMember;

/** Gives each sketched child a birth date, a story and the people of social care, and writes the record. */
final class LifeMaker {
    private static final int DISCLOSED = 60;

    private final Town town;
    private final Dice dice;
    private final LocalDate today;

    LifeMaker(Town town, Size size, LocalDate today) {
        this.town = town;
        this.dice = new Dice(size.seed(), "lives");
        this.today = today;
    }

    List<Life> make(List<Sketch> sketches) {
        List<Life> lives = new ArrayList<>();
        for (Sketch sketch : sketches) {
            lives.add(life(lives.size(), sketch));
        }
        return lives;
    }

    private Life life(int number, Sketch sketch) {
        LocalDate bornOn = bornOn(sketch);
        Child child = new Child(sketch.forename(), sketch.surname(), bornOn, sketch.sex());
        Story story = Story.of(sketch, bornOn, dice, today);
        Council council = town.council(sketch.home());
        boolean worked = !sketch.sealed() && !sketch.kind().previouslyLookedAfter();
        Optional<StaffMember> worker = worked ? Optional.of(worker(council, number)) : Optional.empty();
        Optional<StaffMember> reviewer = sketch.inCare() ? Optional.of(reviewer(council, number)) : Optional.empty();
        boolean asked = !sketch.inCare() && !sketch.sealed() && sketch.kind() != CareKind.SHORT_BREAKS;
        boolean disclosed = asked && (number < Saltmarsh.CHILDREN || dice.percent(DISCLOSED));
        return new Life(number, sketch, story, child, worker, reviewer, disclosed);
    }

    /** Priya Nandakumar and Edith Marlowe, who have accounts, work with the children of Saltmarsh High. */
    private StaffMember worker(Council council, int number) {
        List<StaffMember> all = council.socialWorkers();
        return all.get(number < Saltmarsh.CHILDREN ? 0 : number % all.size());
    }

    private StaffMember reviewer(Council council, int number) {
        List<StaffMember> all = council.reviewingOfficers();
        return all.get(number < Saltmarsh.CHILDREN ? 0 : number % all.size());
    }

    /** Within the school year of the sketch; a child with whom social care works is under 18. */
    private LocalDate bornOn(Sketch sketch) {
        AcademicYear of = new AcademicYear(AcademicYear.of(today).start() - sketch.year() - 5);
        LocalDate eighteen = today.minusYears(18).plusDays(30);
        LocalDate first = of.firstDay().isBefore(eighteen) ? eighteen : of.firstDay();
        return dice.day(first, of.lastDay());
    }
}
