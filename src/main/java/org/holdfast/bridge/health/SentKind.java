package org.holdfast.bridge.health;

import java.util.Arrays;
import java.util.Optional;

/** What a request that writes is about. Those that a row of the source can be found by are named as in the ledger of pushes. */
public enum SentKind {
    CHILD("/by-social-care-id/"),
    PLACEMENT("/placements/"),
    LEGAL_STATUS("/legal-statuses/"),
    CONTACT("/contacts/"),
    PROFESSIONAL("/professionals/"),
    ENROLMENT("/enrolments/"),
    CARE_SECTION("/plan/draft/"),
    ATTENDANCE("/attendance"),
    BATCH("/batches"),
    COUNTS("/reconciliations/");

    private final String part;

    SentKind(String part) {
        this.part = part;
    }

    /** Whether a row that was refused can be found again in the ledger of pushes, once it was taken in. */
    boolean inLedger() {
        return compareTo(ENROLMENT) <= 0;
    }

    /** @param template path of a resource as its classes say it; empty where it takes no facts in */
    static Optional<SentKind> of(String template) {
        return Arrays.stream(values())
                .filter(kind -> template.contains(kind.part))
                .findFirst();
    }
}
