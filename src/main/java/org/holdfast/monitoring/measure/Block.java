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
    SUSPENSION,
    /** how often they were suspended, from which who was suspended more than once follows */
    REPEATED,
    PERSISTENT;

    /** Whether it is given only where it hides no row that would be shown without it. */
    boolean yields() {
        return this == REPEATED || this == PERSISTENT;
    }

    /** Whether it may stand beside those given already, so that each difference is one of the groups below. */
    boolean mayFollow(Set<Block> given, Population population) {
        return switch (this) {
            case HAS, IN_CARE, ATTENDANCE, SUSPENSION -> true;
            case HAS_OR_MAY -> given.contains(HAS) && (given.contains(IN_CARE) || population == Population.OTHERS);
            case UP_TO_DATE -> given.contains(IN_CARE);
            case REPEATED -> given.contains(SUSPENSION);
            case PERSISTENT -> given.contains(ATTENDANCE);
        };
    }

    /** Groups of children whose numbers follow from what is given. */
    static List<Predicate<CountedChild>> groups(Set<Block> given, Population population) {
        List<Predicate<CountedChild>> groups = new ArrayList<>();
        if (given.contains(HAS)) {
            split(groups, CountedChild::has, CountedChild::supported);
        }
        if (given.contains(IN_CARE)) {
            split(groups, given.contains(HAS) ? child -> !child.has() : child -> true, CountedChild::supported);
        }
        if (given.contains(HAS_OR_MAY)) {
            split(groups, CountedChild::mayHave, CountedChild::supported);
        }
        if (given.contains(HAS_OR_MAY) && given.contains(IN_CARE)) {
            split(groups, child -> !child.has() && !child.mayHave(), CountedChild::supported);
        }
        if (given.contains(UP_TO_DATE)) {
            split(groups, CountedChild::supported, CountedChild::upToDate);
        }
        if (given.contains(ATTENDANCE)) {
            groups.add(child -> child.has() && child.marked());
            groups.add(child -> !child.has() && child.marked());
        }
        if (given.contains(SUSPENSION)) {
            split(groups, CountedChild::has, CountedChild::suspended);
            split(groups, child -> !child.has(), CountedChild::suspended);
        }
        if (given.contains(REPEATED)) {
            split(groups, child -> child.has() && child.suspended(), CountedChild::repeatedly);
            split(groups, child -> !child.has() && child.suspended(), CountedChild::repeatedly);
        }
        if (given.contains(PERSISTENT)) {
            split(groups, CountedChild::has, CountedChild::marked);
            split(groups, child -> !child.has(), CountedChild::marked);
            split(groups, child -> child.has() && child.marked(), CountedChild::persistent);
            split(groups, child -> !child.has() && child.marked(), CountedChild::persistent);
        }
        return population == Population.OTHERS ? unnamed(groups) : groups;
    }

    private static void split(
            List<Predicate<CountedChild>> groups, Predicate<CountedChild> whom, Predicate<CountedChild> which) {
        groups.add(whom.and(which));
        groups.add(whom.and(which.negate()));
    }

    /** Whoever may know by name those who disclosed can take them off: the rest must not be small either. */
    private static List<Predicate<CountedChild>> unnamed(List<Predicate<CountedChild>> groups) {
        List<Predicate<CountedChild>> all = new ArrayList<>(groups);
        groups.forEach(group -> all.add(group.and(child -> !child.disclosed())));
        return all;
    }
}
