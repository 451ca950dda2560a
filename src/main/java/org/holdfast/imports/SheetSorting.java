package org.holdfast.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.imports.SheetCase.Why;
import org.holdfast.school.School;
import org.holdfast.training.sheet.SheetRow;
import org.holdfast.training.sheet.SignInSheet;

/** Finds out of each row of a sign-in sheet whom it is about, and what is to be done about it. Changes nothing. */
final class SheetSorting {
    private final SheetPlaces places;
    private final SheetMatches matches;

    SheetSorting(SheetPlaces places, SheetMatches matches) {
        this.places = places;
        this.matches = matches;
    }

    SheetFindings of(SignInSheet sheet) {
        List<SheetCase> cases = new ArrayList<>();
        sheet.problems()
                .forEach(it -> cases.add(SheetCase.aside(
                        it.line(),
                        sheet.written(it.line()),
                        RowOutcome.INVALID,
                        new Why(it.column(), it.what(), it.cure()))));
        Map<String, List<SheetRow>> rows = new LinkedHashMap<>();
        Map<String, School> schools = new LinkedHashMap<>();
        sheet.rows().forEach(row -> {
            Optional<School> school = places.of(row);
            if (school.isEmpty()) {
                cases.add(SheetCase.aside(row.line(), said(row), RowOutcome.INVALID, places.why(row)));
            } else if (row.signed() == SheetRow.Signed.NO) {
                cases.add(SheetCase.aside(
                        row.line(), said(row), RowOutcome.UNKNOWN, Why.note("Marked as not there on the sheet.")));
            } else {
                String key = SheetPerson.key(school.get(), row);
                rows.computeIfAbsent(key, it -> new ArrayList<>()).add(row);
                schools.put(key, school.get());
            }
        });
        List<SheetPerson> people = new ArrayList<>();
        rows.forEach((key, own) -> people.add(SheetPerson.of(Objects.requireNonNull(schools.get(key)), own)));
        Set<String> twice = twice(people);
        people.forEach(person -> take(person, twice.contains(name(person)), cases));
        cases.sort(Comparator.comparingInt(SheetCase::line));
        return new SheetFindings(cases);
    }

    private static List<String> said(SheetRow row) {
        return List.of(row.name(), row.job().isEmpty() ? row.group() : row.job(), row.email());
    }

    /** Names that people of different e-mail have at one school. */
    private static Set<String> twice(List<SheetPerson> people) {
        return people.stream()
                .collect(Collectors.groupingBy(SheetSorting::name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String name(SheetPerson person) {
        return person.school().id() + " " + person.folded();
    }

    private void take(SheetPerson person, boolean twice, List<SheetCase> cases) {
        cases.add(matches.of(person, twice));
        person.rows().stream()
                .skip(1)
                .forEach(row -> cases.add(SheetCase.aside(
                        row.line(),
                        said(row),
                        RowOutcome.MATCHED,
                        Why.note("The same person as in row " + person.line() + "."))));
    }
}
