package org.holdfast.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;

/**
 * A person around a child, as a case system says it. What is not said is not known.
 *
 * @param addressRestricted restricted where it is not said; once restricted no push opens it
 * @param to first day on which the person is no longer a contact
 */
public record ContactSaid(
        String name,
        Relation relation,
        Optional<String> organisation,
        Optional<Boolean> parentalResponsibility,
        Optional<String> mayDecide,
        Optional<String> mayBeTold,
        Optional<Boolean> mayCollect,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> address,
        Optional<Boolean> addressRestricted,
        LocalDate from,
        Optional<LocalDate> to) {
    /** @param restricted whether any word of the source, or anybody else, ever left the address restricted */
    ContactDetails details(boolean restricted) {
        return new ContactDetails(
                name,
                relation,
                organisation.orElse(""),
                parentalResponsibility.orElse(false),
                mayDecide.orElse(""),
                mayBeTold.orElse(""),
                mayCollect.orElse(false),
                phone.orElse(""),
                email.orElse(""),
                address.orElse(""),
                restricted);
    }

    /** What the source does not say stays as somebody else said it. */
    ContactDetails over(ContactDetails held, boolean restricted) {
        return new ContactDetails(
                name,
                relation,
                organisation.orElse(held.organisation()),
                parentalResponsibility.orElse(held.parentalResponsibility()),
                mayDecide.orElse(held.mayDecide()),
                mayBeTold.orElse(held.mayBeTold()),
                mayCollect.orElse(held.mayCollect()),
                phone.orElse(held.phone()),
                email.orElse(held.email()),
                address.orElse(held.address()),
                restricted);
    }

    /** @throws Refused at the field that does not fit */
    void check() {
        details(true);
        ProtectionTerms.period(from, to);
    }

    Period period() {
        return new Period(from, to.orElse(null));
    }

    boolean leavesRestricted() {
        return addressRestricted.orElse(true);
    }
}
