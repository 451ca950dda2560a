package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.child.Reach;
import org.holdfast.contact.ContactCheck;
import org.holdfast.contact.Contacts;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.Text;

/** Ends what asks for checked contacts once every contact of the child was checked since. */
@ApplicationScoped
class Verifications {
    @Inject
    Contacts contacts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    void settle(ChildId child, List<AssignedTask> open) {
        if (open.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<ContactCheck> checks = contacts.checks(
                        Reach.ofJob(acting.actor(), today, child), new AsAt(today, clock.instant()))
                .getOrDefault(child, List.of());
        for (AssignedTask task : open) {
            LocalDate raised = LocalDate.ofInstant(task.raisedAt(), clock.getZone());
            if (!checks.isEmpty() && checks.stream().allMatch(check -> checkedSince(check, raised))) {
                task.settle(Text.say("notice.settled.verified"), clock.instant());
            }
        }
    }

    private static boolean checkedSince(ContactCheck check, LocalDate day) {
        LocalDate verified = check.verifiedOn();
        return verified != null && !verified.isBefore(day);
    }
}
