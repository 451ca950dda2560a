package org.holdfast.demo;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildAccess.Kind;
import org.holdfast.kernel.Period;
import org.holdfast.school.StaffMember;

/** Opens each child to the social worker, the manager, the reviewing officer and the adults who teach it. */
final class Grants {
    private final DemoRows rows;
    private final Town town;
    private final Dice dice;
    private final LocalDate today;

    Grants(DemoRows rows, Town town, Size size, LocalDate today) {
        this.rows = rows;
        this.town = town;
        this.dice = new Dice(size.seed(), "grants");
        this.today = today;
    }

    void write(Life life) {
        Council council = town.council(life.sketch().home());
        life.worker().ifPresent(worker -> {
            grant(life, Kind.SOCIAL_WORKER, worker, "Allocation");
            List<StaffMember> managers = council.teamManagers();
            int team = council.socialWorkers().indexOf(worker) % managers.size();
            grant(life, Kind.TEAM_MANAGER, managers.get(team), "Allocation");
        });
        life.reviewer().ifPresent(reviewer -> grant(life, Kind.REVIEWING_OFFICER, reviewer, "Allocation"));
        if (life.sketch().atSchool()) {
            teachers(life).forEach(teacher -> grant(life, Kind.STAFF, teacher, "Timetable"));
        }
    }

    private List<StaffMember> teachers(Life life) {
        List<StaffMember> adults = life.place().adults();
        boolean yearNine = life.number() < Saltmarsh.CHILDREN && life.sketch().year() == 9;
        StaffMember first = yearNine ? adults.get(0) : dice.pick(adults.subList(1, adults.size() - 2));
        StaffMember second = dice.pick(adults.subList(1, adults.size() - 2));
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private void grant(Life life, Kind kind, StaffMember holder, String source) {
        LocalDate recent = today.minusDays(dice.between(40, 300));
        LocalDate since = life.since().isAfter(recent) ? life.since() : recent;
        rows.keep(new ChildAccess(
                life.id(), kind, holder.id(), source, new Period(since, null), Place.written(since, today)));
    }
}
