package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Measures that are given or withheld together, and the groups of children whose numbers follow from them: those counted,
 * those left out, and what the difference to other blocks tells. None of these may be small.
 */
enum Block {
    HAS,
    IN_CARE,
    HAS_OR_MAY,
    UP_TO_DATE,
    ATTENDANCE,
    SUSPENSION;

    /** Whether it may stand beside those given already, so that each difference is one of the groups below. */
    boolean mayFollow(Set<Block> given, Population population) {
        return switch (this) {
            case HAS, IN_CARE, ATTENDANCE, SUSPENSION -> true;
            case HAS_OR_MAY -> given.contains(HAS) && (given.contains(IN_CARE) || population == Population.OTHERS);
            case UP_TO_DATE -> given.contains(IN_CARE);
        };
    }

    /** Groups of children whose numbers follow from what is given. */
    static List<Predicate<Counted>> groups(Set<Block> given, Population population) {
        List<Predicate<Counted>> groups = new ArrayList<>();
        if (given.contains(HAS)) {
            split(groups, Counted::has, Counted::supported);
        }
        if (given.contains(IN_CARE)) {
            split(groups, given.contains(HAS) ? child -> !child.has() : child -> true, Counted::supported);
        }
        if (given.contains(HAS_OR_MAY)) {
            split(groups, Counted::mayHave, Counted::supported);
        }
        if (given.contains(HAS_OR_MAY) && given.contains(IN_CARE)) {
            split(groups, child -> !child.has() && !child.mayHave(), Counted::supported);
        }
        if (given.contains(UP_TO_DATE)) {
            split(groups, Counted::supported, Counted::upToDate);
        }
        if (given.contains(ATTENDANCE)) {
            groups.add(child -> child.has() && child.marked());
            groups.add(child -> !child.has() && child.marked());
        }
        if (given.contains(SUSPENSION)) {
            split(groups, Counted::has, Counted::suspended);
            split(groups, child -> !child.has(), Counted::suspended);
        }
        return population == Population.OTHERS ? unnamed(groups) : groups;
    }

    private static void split(List<Predicate<Counted>> groups, Predicate<Counted> whom, Predicate<Counted> which) {
        groups.add(whom.and(which));
        groups.add(whom.and(which.negate()));
    }

    /** Whoever may know by name those who disclosed can take them off: the rest must not be small either. */
    private static List<Predicate<Counted>> unnamed(List<Predicate<Counted>> groups) {
        List<Predicate<Counted>> all = new ArrayList<>(groups);
        groups.forEach(group -> all.add(group.and(child -> !child.disclosed())));
        return all;
    }
}
