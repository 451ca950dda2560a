package org.holdfast.child.push;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Claim;
import org.holdfast.child.PushedPerson;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.NhsNumber;
import org.holdfast.kernel.Upn;

/**
 * Who a case system says a child is.
 *
 * @param sex M, F or U
 * @param upn with the right check letter
 * @param nhsNumber with the right check digit
 * @param status standing with social care; needed of a child who is new here
 */
public record ChildSaid(
        String forename,
        String surname,
        LocalDate bornOn,
        String sex,
        Optional<String> upn,
        List<String> formerUpns,
        Optional<StatusSaid> status,
        Optional<String> nhsNumber) {
    private static final int OLDEST = 26;

    /** Without an NHS number. */
    public ChildSaid(
            String forename,
            String surname,
            LocalDate bornOn,
            String sex,
            Optional<String> upn,
            List<String> formerUpns,
            Optional<StatusSaid> status) {
        this(forename, surname, bornOn, sex, upn, formerUpns, status, Optional.empty());
    }

    void check(LocalDate today) {
        StatusSaid.holds(
                bornOn.isBefore(today) && !bornOn.isBefore(today.minusYears(OLDEST)),
                PushRule.BORN_WITHIN_26_YEARS,
                "dateOfBirth");
        status.ifPresent(said -> said.check(today));
    }

    Claim claim(SocialCareId number) {
        return new Claim(
                "push",
                number(upn),
                formers(),
                Optional.of(number),
                forename + " " + surname,
                Optional.of(bornOn),
                nhs());
    }

    PushedPerson person(SocialCareId number) {
        return new PushedPerson(number, forename, surname, sex, number(upn), formers(), nhs());
    }

    ChildSaid withoutNhsNumber() {
        return new ChildSaid(forename, surname, bornOn, sex, upn, formerUpns, status);
    }

    Optional<NhsNumber> nhs() {
        return nhsNumber.flatMap(NhsNumber::parse);
    }

    private List<Upn> formers() {
        return formerUpns.stream().flatMap(text -> Upn.parse(text).stream()).toList();
    }

    private static Optional<Upn> number(Optional<String> text) {
        return text.flatMap(Upn::parse);
    }
}
