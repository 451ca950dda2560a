package org.holdfast.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.holdfast.child.CareKind;

/** The fourteen children of Saltmarsh High, written by hand: one of each story that a designated teacher meets. */
final class Saltmarsh {
    static final int CHILDREN = 14;

    private final Place place;
    private final List<Sketch> roll = new ArrayList<>();

    private Saltmarsh(Place place) {
        this.place = place;
    }

    static List<Sketch> roll(Place place) {
        Saltmarsh school = new Saltmarsh(place);
        school.write();
        return school.roll;
    }

    private void write() {
        inCare("Maya", "Ellerby", "F", 9, Home.NORTHMERE, KnownFault.NO_VIEWS, KnownFault.STALE_CONTACT);
        inCare("Callum", "Voss", "M", 10, Home.NORTHMERE, KnownFault.MOVED_HOME);
        inCare("Aisha", "Rahimi", "F", 7, Home.CARRICK_VALE, KnownFault.NO_SAFE_PLACE);
        inCare("Owen", "Pritchard", "M", 11, Home.NORTHMERE);
        inCare("Tobias", "Fenn", "M", 7, Home.NORTHMERE, KnownFault.NEVER_APPROVED);
        add("Lily-Mae", "Dacosta", "F", 8, Home.NORTHMERE, CareKind.SPECIAL_GUARDIANSHIP);
        inCare("Zofia", "Marek", "F", 10, Home.CARRICK_VALE, KnownFault.REVIEW_OVERDUE);
        inCare("Rhys", "Caddick", "M", 9, Home.NORTHMERE);
        add("Ngozi", "Amadi", "F", 8, Home.NORTHMERE, CareKind.ADOPTED);
        inCare("Jaden", "Roscoe", "M", 11, Home.NORTHMERE, KnownFault.NO_BACKUP);
        inCare("Samira", "Noor", "F", 7, Home.CARRICK_VALE);
        inCare("Kian", "Strand", "M", 9, Home.NORTHMERE);
        inCare("Freya", "Holloway", "F", 8, Home.NORTHMERE, KnownFault.NO_KEY_PERSON);
        add("Dylan", "Okafor", "M", 10, Home.NORTHMERE, CareKind.CHILD_IN_NEED);
    }

    private void inCare(String forename, String surname, String sex, int year, Home home, KnownFault... faults) {
        add(forename, surname, sex, year, home, CareKind.LOOKED_AFTER, faults);
    }

    private void add(
            String forename, String surname, String sex, int year, Home home, CareKind kind, KnownFault... faults) {
        EnumSet<KnownFault> wrong = EnumSet.noneOf(KnownFault.class);
        wrong.addAll(List.of(faults));
        roll.add(new Sketch(home, kind, false, year, sex, forename, surname, place, wrong));
    }
}
