package org.holdfast.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.Folded;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;

/** The adults of some schools, looked up as a sheet names them. */
final class SheetStaff {
    private static final int MOST = 4;
    private static final int LONG = 10;

    private final Map<String, List<StaffMember>> bySchool;
    private final Map<String, StaffMember> byId = new HashMap<>();

    SheetStaff(Collection<StaffMember> adults) {
        bySchool = adults.stream().collect(Collectors.groupingBy(StaffMember::organisationId));
        adults.forEach(adult -> byId.put(adult.id(), adult));
    }

    Optional<StaffMember> at(School school, String staffId) {
        return Optional.ofNullable(byId.get(staffId))
                .filter(adult -> adult.organisationId().equals(school.id()));
    }

    /** Of exactly this name. */
    List<StaffMember> named(SheetPerson person) {
        return at(person).stream()
                .filter(adult -> Folded.fold(adult.name()).equals(person.folded()))
                .toList();
    }

    /** Who is reached by the e-mail of the sheet. */
    List<StaffMember> reachedAt(SheetPerson person) {
        return person.email().isEmpty()
                ? List.of()
                : at(person).stream()
                        .filter(adult -> person.email().equalsIgnoreCase(Objects.requireNonNullElse(adult.email(), "")))
                        .toList();
    }

    /** Whose name could be meant; a few at most. */
    List<StaffMember> like(SheetPerson person) {
        return at(person).stream()
                .filter(adult -> alike(Folded.fold(adult.name()), person.folded()))
                .limit(MOST)
                .toList();
    }

    private List<StaffMember> at(SheetPerson person) {
        return bySchool.getOrDefault(person.school().id(), List.of());
    }

    private static boolean alike(String one, String other) {
        int far = Math.min(one.length(), other.length()) < LONG ? 1 : 2;
        if (Math.abs(one.length() - other.length()) <= far && distance(one, other) <= far) {
            return true;
        }
        String[] first = one.split(" ", -1);
        String[] second = other.split(" ", -1);
        boolean turned = first.length > 1 && one.equals(String.join(" ", reversed(second)));
        return turned || shortened(first, second) || shortened(second, first);
    }

    /** "R Lamb", "Rob Lamb" or "Lamb" for "Robert Lamb". */
    private static boolean shortened(String[] brief, String[] whole) {
        boolean surname = brief[brief.length - 1].equals(whole[whole.length - 1]);
        return surname && !brief[0].isEmpty() && (brief.length == 1 || whole[0].startsWith(brief[0]));
    }

    private static List<String> reversed(String[] words) {
        List<String> turned = new ArrayList<>(List.of(words));
        Collections.reverse(turned);
        return turned;
    }

    /** Letters to change, add or leave out until one is the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
