package org.holdfast.child;

import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.NhsNumber;
import org.holdfast.kernel.Upn;

/** Who a case system says a child is, in one of its pushes. */
public record PushedPerson(
        SocialCareId number,
        String forename,
        String surname,
        String sex,
        Optional<Upn> upn,
        List<Upn> formerUpns,
        Optional<NhsNumber> nhsNumber) {}
