package org.holdfast.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.imports.SheetCase.Why;
import org.holdfast.kernel.Folded;
import org.holdfast.school.School;
import org.holdfast.training.sheet.SheetRow;

/** The schools whose people a sheet may name, by URN or name. Any other does not exist for it. */
final class SheetPlaces {
    private final Map<String, School> byUrn = new HashMap<>();
    private final Map<String, List<School>> byName = new HashMap<>();
    private final Optional<School> otherwise;

    /** @param otherwise school of the rows that name none */
    SheetPlaces(List<School> schools, Optional<String> otherwise) {
        schools.forEach(school -> {
            byUrn.put(school.urn(), school);
            byName.merge(Folded.fold(school.name()), List.of(school), SheetPlaces::both);
        });
        this.otherwise = schools.size() == 1
                ? schools.stream().findFirst()
                : otherwise.flatMap(id -> schools.stream()
                        .filter(school -> school.id().equals(id))
                        .findFirst());
    }

    private static List<School> both(List<School> some, List<School> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    Optional<School> of(SheetRow row) {
        if (row.school().isEmpty()) {
            return otherwise;
        }
        List<School> named = named(row.school());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    Why why(SheetRow row) {
        if (row.school().isEmpty()) {
            return new Why("school", "No school stands here.", "Write its name or URN.");
        }
        return named(row.school()).isEmpty()
                ? new Why(
                        "school",
                        "None of your schools has this name or URN.",
                        "Write it as Holdfast does, or the URN.")
                : new Why("school", "Several of your schools have this name.", "Write the URN instead.");
    }

    private List<School> named(String words) {
        School numbered = byUrn.get(words);
        return numbered == null ? byName.getOrDefault(Folded.fold(words), List.of()) : List.of(numbered);
    }
}
