package org.holdfast.bridge.health;

import java.util.Optional;
import org.holdfast.child.push.PushKind;
import org.jspecify.annotations.Nullable;

/** What both sides count, as it stands on a day. */
public enum CountKind {
    /** by the authority's own number of the child; short breaks are not care */
    CHILDREN_IN_CARE("childrenInCare", null),
    /** of children in care or on short breaks with the authority, whoever said where they live */
    PLACEMENTS("placements", PushKind.PLACEMENT),
    /** every standing with social care, not care alone */
    LEGAL_STATUSES("legalStatuses", PushKind.LEGAL_STATUS),
    /** that the authority's own systems sent: schools keep others beside them */
    CONTACTS("contacts", PushKind.CONTACT),
    /** as contacts */
    PROFESSIONALS("professionals", PushKind.PROFESSIONAL);

    private final String word;
    private final Optional<PushKind> ledger;

    CountKind(String word, @Nullable PushKind ledger) {
        this.word = word;
        this.ledger = Optional.ofNullable(ledger);
    }

    /** As it stands on the wire. */
    public String word() {
        return word;
    }

    /** Under which kind the ledger of pushes has the source's ids. */
    Optional<PushKind> ledger() {
        return ledger;
    }
}
