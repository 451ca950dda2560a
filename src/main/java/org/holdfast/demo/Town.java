package org.holdfast.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.school.StaffMember;

/**
 * Both authorities with their schools and everyone who works there.
 *
 * @param delegate at Saltmarsh High, who writes sections of plans for the designated teacher
 */
record Town(Map<Home, Council> councils, List<Place> places, StaffMember delegate) {
    Town {
        councils = new EnumMap<>(councils);
    }

    Council council(Home home) {
        Council council = councils.get(home);
        if (council == null) {
            throw new IllegalStateException("no council " + home);
        }
        return council;
    }

    /** The school in which the hand-written children are. */
    Place saltmarsh() {
        return places.get(0);
    }

    /** Schools of an area that teach a year, Saltmarsh High left out: its roll is written by hand. */
    List<Place> teaching(Home area, int year) {
        return choice(area, year).toList();
    }

    private Stream<Place> choice(Home area, int year) {
        return places.stream()
                .filter(place -> place.home() == area && place.teaches(year) && !place.equals(saltmarsh()));
    }
}
