package org.holdfast.child.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.push.ChildSaid;

/**
 * One of two that may be the same child, as far as the data manager of an authority may know them: what the authority's own
 * files and pushes hold. Source: safeguards 1.
 *
 * @param shown whether it is a record of the authority's own; of any other nothing but the school that opened it is said
 * @param nhsNumber as the authority itself said it; for its data manager alone, who answers for what its files hold
 * @param school that opened the record, empty where none did
 */
public record Side(
        boolean shown,
        String name,
        String mark,
        Optional<LocalDate> bornOn,
        String sex,
        String upn,
        String number,
        String nhsNumber,
        String school) {
    static Side said(ChildSaid said, String number) {
        String upns = said.upn()
                .map(upn -> said.formerUpns().isEmpty() ? upn : upn + ", " + String.join(", ", said.formerUpns()))
                .orElse(String.join(", ", said.formerUpns()));
        return new Side(
                true,
                said.forename() + " " + said.surname(),
                "",
                Optional.of(said.bornOn()),
                said.sex(),
                upns,
                number,
                said.nhsNumber().orElse(""),
                "");
    }

    static Side of(Child child, List<ChildIdentifier> numbers, String authorityId, String school, boolean nhsNumber) {
        return new Side(
                true,
                child.legalName(),
                child.mark(),
                Optional.of(child.bornOn()),
                child.sex(),
                texts(numbers, authorityId, ChildIdentifier.Kind.UPN, ChildIdentifier.Kind.FORMER_UPN),
                texts(numbers, authorityId, ChildIdentifier.Kind.SOCIAL_CARE_ID),
                nhsNumber ? texts(numbers, authorityId, ChildIdentifier.Kind.NHS_NUMBER) : "",
                school);
    }

    public static Side hidden(String school) {
        return new Side(false, "", "", Optional.empty(), "", "", "", "", school);
    }

    /** Numbers that another authority gave are its own matter. */
    private static String texts(List<ChildIdentifier> numbers, String authorityId, ChildIdentifier.Kind... kinds) {
        return numbers.stream()
                .filter(number -> List.of(kinds).contains(number.kind()))
                .filter(number -> number.authorityId().map(authorityId::equals).orElse(true))
                .map(ChildIdentifier::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
