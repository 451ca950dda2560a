package org.holdfast.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.holdfast.child.CareKind;

/** Decides who lives in the world: so many of each care status, spread over ages, schools and both areas. */
final class Casting {
    /** Children of the full world by care status; those in need make up the rest of 900. */
    static final Map<CareKind, Integer> IN_FULL_WORLD = new EnumMap<>(Map.of(
            CareKind.ADOPTED, 50,
            CareKind.SPECIAL_GUARDIANSHIP, 60,
            CareKind.CHILD_ARRANGEMENTS, 25,
            CareKind.EDGE_OF_CARE, 35,
            CareKind.SHORT_BREAKS, 20));

    static final int IN_CARE_OF_NORTHMERE = 400;
    static final int IN_CARE_OF_CARRICK_VALE = 240;
    /** Of the adopted: earlier records, closed. */
    static final int SEALED = 6;

    private static final int AT_SCHOOL_IN_THE_OTHER_AREA = 12;
    private static final int AT_SPECIAL_SCHOOL = 5;
    private static final int WITH_A_SIBLING = 8;

    private final Town town;
    private final Size size;
    private final Dice dice;

    Casting(Town town, Size size) {
        this.town = town;
        this.size = size;
        this.dice = new Dice(size.seed(), "casting");
    }

    List<Sketch> cast() {
        List<Sketch> all = new ArrayList<>(Saltmarsh.roll(town.saltmarsh()));
        List<Sketch> rest = new ArrayList<>();
        inCare(rest, all, Home.NORTHMERE, size.of(IN_CARE_OF_NORTHMERE));
        inCare(rest, all, Home.CARRICK_VALE, size.of(IN_CARE_OF_CARRICK_VALE));
        IN_FULL_WORLD.forEach((kind, number) -> others(rest, kind, size.of(number) - of(all, kind)));
        others(rest, CareKind.CHILD_IN_NEED, size.children() - all.size() - rest.size());
        all.addAll(dice.shuffled(rest));
        return new Faults(size).allot(all);
    }

    private void inCare(List<Sketch> rest, List<Sketch> written, Home home, int number) {
        long done = written.stream().filter(s -> s.inCare() && s.home() == home).count();
        for (long i = done; i < number; i++) {
            rest.add(sketch(home, CareKind.LOOKED_AFTER, false, rest));
        }
    }

    private void others(List<Sketch> rest, CareKind kind, int number) {
        int sealed = kind == CareKind.ADOPTED ? size.of(SEALED) : 0;
        for (int i = 0; i < number; i++) {
            rest.add(sketch(i % 5 < 3 ? Home.NORTHMERE : Home.CARRICK_VALE, kind, i < sealed, rest));
        }
    }

    private Sketch sketch(Home home, CareKind kind, boolean sealed, List<Sketch> before) {
        int year = year();
        boolean girl = dice.percent(47);
        String forename = girl ? InventedNames.girl(dice) : InventedNames.boy(dice);
        boolean sibling = !before.isEmpty() && dice.percent(WITH_A_SIBLING);
        String surname = sibling ? before.get(before.size() - 1).surname() : InventedNames.family(dice);
        EnumSet<KnownFault> none = EnumSet.noneOf(KnownFault.class);
        return new Sketch(home, kind, sealed, year, girl ? "F" : "M", forename, surname, place(home, year), none);
    }

    /** Most children in care are of secondary age. */
    private int year() {
        int share = dice.between(1, 100);
        if (share <= 3) {
            return -1;
        }
        if (share <= 38) {
            return dice.between(0, 6);
        }
        return share <= 91 ? dice.between(7, 11) : dice.between(12, 13);
    }

    private Place place(Home home, int year) {
        Home area = dice.percent(AT_SCHOOL_IN_THE_OTHER_AREA) ? home.other() : home;
        List<Place> choice = town.teaching(area, year);
        boolean special = dice.percent(AT_SPECIAL_SCHOOL);
        List<Place> wanted = choice.stream()
                .filter(place -> place.school().phase().equals("Special") == special)
                .toList();
        if (!wanted.isEmpty()) {
            return dice.pick(wanted);
        }
        return dice.pick(choice.isEmpty() ? town.teaching(Home.NORTHMERE, year) : choice);
    }

    private static int of(List<Sketch> sketches, CareKind kind) {
        return (int) sketches.stream().filter(s -> s.kind() == kind).count();
    }
}
