package org.holdfast.child.push;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Claim;
import org.holdfast.child.PushedPerson;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.Upn;

/**
 * Who a case system says a child is.
 *
 * @param sex M, F or U
 * @param upn with the right check letter
 * @param status standing with social care; needed of a child who is new here
 */
public record ChildSaid(
        String forename,
        String surname,
        LocalDate bornOn,
        String sex,
        Optional<String> upn,
        List<String> formerUpns,
        Optional<StatusSaid> status) {
    private static final int OLDEST = 26;

    void check(LocalDate today) {
        StatusSaid.holds(
                bornOn.isBefore(today) && !bornOn.isBefore(today.minusYears(OLDEST)),
                PushRule.BORN_WITHIN_26_YEARS,
                "dateOfBirth");
        status.ifPresent(said -> said.check(today));
    }

    Claim claim(SocialCareId number) {
        return new Claim(
                "push", number(upn), formers(), Optional.of(number), forename + " " + surname, Optional.of(bornOn));
    }

    PushedPerson person(SocialCareId number) {
        return new PushedPerson(number, forename, surname, sex, number(upn), formers());
    }

    private List<Upn> formers() {
        return formerUpns.stream().flatMap(text -> Upn.parse(text).stream()).toList();
    }

    private static Optional<Upn> number(Optional<String> text) {
        return text.flatMap(Upn::parse);
    }
}
