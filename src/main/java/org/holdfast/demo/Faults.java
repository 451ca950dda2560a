package org.holdfast.demo;

import static org.holdfast.demo.KnownFault.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands each known fault to exactly so many children in care of each authority, none to two that exclude each other. */
final class Faults {
    /** What goes without saying where another is wrong. */
    private static final Map<KnownFault, Set<KnownFault>> IMPLIED = Map.of(
            NO_SCHOOL_PLACE,
            EnumSet.of(NO_KEY_PERSON, NO_SAFE_PLACE),
            NO_PLAN,
            EnumSet.of(NEVER_APPROVED, NO_VIEWS, SUPPORT_STALE, PREFERENCES_STALE, REVIEW_OVERDUE));

    private static final Set<KnownFault> ABOUT_THE_KEY_PERSON =
            EnumSet.of(NO_SCHOOL_PLACE, NO_KEY_PERSON, NO_BACKUP, KEY_PERSON_CHANGED);
    /** A plan that was never confirmed cannot have been overtaken, and a child without a school has not changed it. */
    private static final Set<KnownFault> ABOUT_THE_PLAN =
            EnumSet.of(NO_SCHOOL_PLACE, NO_PLAN, NEVER_APPROVED, REVIEW_OVERDUE, MOVED_HOME, MOVED_SCHOOL);
    /** One is enough to overtake a plan, and so to be counted once. */
    private static final Set<KnownFault> OVERTAKEN =
            EnumSet.of(NEVER_APPROVED, MOVED_HOME, MOVED_SCHOOL, KEY_PERSON_CHANGED);
    /** Nothing can be old in a plan just begun. */
    private static final Set<KnownFault> OLD = EnumSet.of(NO_VIEWS, SUPPORT_STALE, PREFERENCES_STALE);

    private final Size size;
    private final Dice dice;

    Faults(Size size) {
        this.size = size;
        this.dice = new Dice(size.seed(), "faults");
    }

    List<Sketch> allot(List<Sketch> all) {
        for (Home home : Home.values()) {
            List<Sketch> inCare =
                    all.stream().filter(s -> s.inCare() && s.home() == home).toList();
            for (KnownFault fault : KnownFault.values()) {
                give(fault, inCare, fault.count(home, size));
            }
        }
        return all;
    }

    private void give(KnownFault fault, List<Sketch> inCare, int number) {
        long left = number - inCare.stream().filter(s -> s.has(fault)).count();
        List<Sketch> generated = inCare.stream()
                .filter(s -> !s.place().school().name().equals("Saltmarsh High"))
                .toList();
        for (Sketch sketch : dice.shuffled(generated)) {
            if (left > 0 && mayHave(sketch, fault)) {
                sketch.faults().add(fault);
                sketch.faults().addAll(IMPLIED.getOrDefault(fault, Set.of()));
                left--;
            }
        }
    }

    private static boolean mayHave(Sketch sketch, KnownFault fault) {
        return !sketch.has(fault)
                && !(ABOUT_THE_KEY_PERSON.contains(fault) && meet(sketch, ABOUT_THE_KEY_PERSON))
                && !(ABOUT_THE_PLAN.contains(fault) && meet(sketch, ABOUT_THE_PLAN))
                && !(OVERTAKEN.contains(fault) && meet(sketch, OVERTAKEN))
                && !(OLD.contains(fault) && sketch.has(NEVER_APPROVED))
                && !(fault == NO_SCHOOL_PLACE && sketch.year() < 0);
    }

    private static boolean meet(Sketch sketch, Set<KnownFault> others) {
        return sketch.faults().stream().anyMatch(others::contains);
    }
}
