package org.holdfast.exclusion.told;

import java.util.List;
import java.util.Optional;
import org.holdfast.child.Connections.Connection;

/**
 * Whether somebody is told of a child's exclusion, and why.
 *
 * @param organisation the authority of whoever is told; empty where nobody is, or none is known
 */
record Telling(Recipient recipient, boolean told, ToldRule why, Optional<String> organisation) {
    /** @param area the authority in whose area the school lies */
    static List<Telling> of(Connection child, String area) {
        return List.of(
                virtualSchool(child),
                socialWorker(child),
                new Telling(Recipient.LOCAL_AUTHORITY, true, ToldRule.AREA_IS_TOLD, Optional.of(area)));
    }

    private static Telling virtualSchool(Connection child) {
        Recipient it = Recipient.VIRTUAL_SCHOOL;
        if (child.decidesAlone()) {
            return none(it, ToldRule.DECIDES_ALONE);
        }
        if (child.careOf().isPresent()) {
            return new Telling(it, true, ToldRule.VIRTUAL_SCHOOL_IS_TOLD, child.careOf());
        }
        return child.adviser().isPresent()
                ? new Telling(it, true, ToldRule.ADVISER_IS_TOLD, child.adviser())
                : none(it, ToldRule.NOT_IN_CARE);
    }

    /** A child in care has one by law: where none is named here, the ladder finds nobody there and goes on. */
    private static Telling socialWorker(Connection child) {
        Recipient it = Recipient.SOCIAL_WORKER;
        boolean any = child.careOf().isPresent() || (child.socialCare() && child.socialWorker());
        if (any && child.decidesAlone()) {
            return none(it, ToldRule.DECIDES_ALONE);
        }
        return any
                ? new Telling(it, true, ToldRule.SOCIAL_WORKER_IS_TOLD, child.socialCareOf())
                : none(it, ToldRule.NO_SOCIAL_WORKER);
    }

    private static Telling none(Recipient recipient, ToldRule why) {
        return new Telling(recipient, false, why, Optional.empty());
    }
}
