package org.holdfast.monitoring.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.monitoring.filter.FilterView;
import org.holdfast.monitoring.filter.Traits;

/** Finds among all counted children what there is to choose from. */
final class Choices {
    private Choices() {}

    static FilterView of(Counted counted) {
        Map<String, String> schools = new TreeMap<>();
        Map<String, String> officers = new TreeMap<>();
        TreeSet<String> bases = new TreeSet<>();
        for (BoardLine line : counted.all()) {
            Traits traits = line.traits();
            line.child().school().ifPresent(at -> schools.put(at.id(), at.name()));
            Optional<String> id = traits.officerId();
            id.ifPresent(officer -> officers.put(officer, line.officer().orElse("")));
            traits.legalStatus().ifPresent(bases::add);
        }
        return new FilterView(
                counted.cohort(), counted.all().size(), counted.lines().size(), schools, officers, List.copyOf(bases));
    }
}
