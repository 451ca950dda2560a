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
import org.holdfast.school.StaffMember;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.sheet.SheetRow;
import org.holdfast.training.sheet.SignInSheet;

/** Finds out of each row of a sign-in sheet whom it is about, and what is to be done about it. Changes nothing. */
final class SheetSorting {
    private final SheetPlaces places;
    private final SheetStaff staff;
    private final Map<String, TrainingAttendance> down;
    private final Map<String, SheetAnswer> answers;

    /**
     * @param down the latest attendance at the session of each adult, withdrawn ones too, by the adult
     * @param answers by the key of the person
     */
    SheetSorting(
            SheetPlaces places,
            SheetStaff staff,
            Map<String, TrainingAttendance> down,
            Map<String, SheetAnswer> answers) {
        this.places = places;
        this.staff = staff;
        this.down = down;
        this.answers = answers;
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
        SheetCase first = decided(person).orElseGet(() -> found(person, twice));
        cases.add(first);
        person.rows().stream()
                .skip(1)
                .forEach(row -> cases.add(SheetCase.aside(
                        row.line(),
                        said(row),
                        RowOutcome.MATCHED,
                        Why.note("The same person as in row " + person.line() + "."))));
    }

    /** As somebody has said, where that still makes sense. */
    private Optional<SheetCase> decided(SheetPerson person) {
        return Optional.ofNullable(answers.get(person.key())).flatMap(answer -> switch (answer.kind()) {
            case LEFT_OUT ->
                Optional.of(SheetCase.of(
                        person,
                        RowOutcome.UNKNOWN,
                        staff.named(person),
                        Why.note("Left out by " + answer.answererName() + "."),
                        false,
                        person.group()));
            case NEW ->
                Optional.of(SheetCase.of(
                        person,
                        RowOutcome.NEW,
                        staff.named(person),
                        Why.note(answer.group().map(StaffGroup::title).orElse("") + ": to be added, says "
                                + answer.answererName() + "."),
                        true,
                        answer.group()));
            case SAME ->
                answer.staffId().flatMap(id -> staff.at(person.school(), id)).map(adult -> known(person, adult, true));
        });
    }

    private SheetCase found(SheetPerson person, boolean twice) {
        List<StaffMember> named = staff.named(person);
        List<StaffMember> reached = staff.reachedAt(person);
        if (!person.signed()) {
            return SheetCase.doubt(
                    person,
                    named.isEmpty() ? staff.like(person) : named,
                    why("Nothing stands in the column for signing", "Say whether they were there"));
        }
        if (twice) {
            return SheetCase.doubt(
                    person,
                    named,
                    why("The sheet has this name more than once, with another e-mail", "Say who each of them is"));
        }
        List<StaffMember> both = named.stream().filter(reached::contains).toList();
        if (both.size() == 1) {
            return known(person, both.get(0), false);
        }
        if (named.size() > 1) {
            return SheetCase.doubt(person, named, why(named.size() + " people of this name work here", "Say which"));
        }
        return named.size() == 1 ? one(person, named.get(0)) : unnamed(person, reached);
    }

    private SheetCase one(SheetPerson person, StaffMember adult) {
        String held = Objects.requireNonNullElse(adult.email(), "");
        return person.email().isEmpty() || held.isEmpty() || held.equalsIgnoreCase(person.email())
                ? known(person, adult, false)
                : SheetCase.doubt(
                        person,
                        List.of(adult),
                        why("Another e-mail is held of the one person of this name", "Say whether it is them"));
    }

    private SheetCase unnamed(SheetPerson person, List<StaffMember> reached) {
        if (!reached.isEmpty()) {
            return SheetCase.doubt(
                    person, reached, why("The e-mail is that of somebody else", "Say whether it is them"));
        }
        List<StaffMember> like = staff.like(person);
        return like.isEmpty()
                ? SheetCase.of(
                        person,
                        RowOutcome.NEW,
                        List.of(),
                        why("Nobody of this name works here", "Add them with their group, or leave them out"),
                        false,
                        person.group())
                : SheetCase.doubt(person, like, why("The name is spelt otherwise", "Say whether it is them"));
    }

    /** @param said whether a person has said so, and so may put down again whoever was taken off */
    private SheetCase known(SheetPerson person, StaffMember adult, boolean said) {
        TrainingAttendance before = down.get(adult.id());
        if (before != null && !before.withdrawn()) {
            return SheetCase.of(
                    person,
                    RowOutcome.MATCHED,
                    List.of(adult),
                    Why.note("Down for the session already."),
                    false,
                    Optional.empty());
        }
        if (before != null && !said) {
            return SheetCase.doubt(
                    person,
                    List.of(adult),
                    why(
                            "Taken off this session by " + before.withdrawnBy().orElse("") + ": "
                                    + before.withdrawnWhy().orElse(""),
                            "Say whether they were there after all"));
        }
        return SheetCase.of(person, RowOutcome.CHANGED, List.of(adult), Why.NONE, true, Optional.empty());
    }

    private static Why why(String what, String cure) {
        return new Why("", what + ".", cure + ".");
    }
}
