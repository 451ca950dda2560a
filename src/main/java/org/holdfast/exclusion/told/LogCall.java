package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Writes down that somebody who was told was rung, and what they said; they still acknowledge it themselves. */
@UseCase
public class LogCall {
    @Inject
    Children children;

    @Inject
    Exclusions exclusions;

    @Inject
    ExclusionNotices notices;

    @Inject
    NoticeSights sights;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound for a notice that the actor does not see. @throws Refused at the field that is missing */
    @Allowed(Task.FOLLOW_UP_EXCLUSION)
    public void run(ChildId id, String exclusionId, String noticeId, String spokeTo, String words) {
        Child child = children.present(id);
        acting.about("call about a notice of an exclusion");
        Exclusion exclusion = exclusions.byId(child, exclusionId);
        NoticeSight sight = sights.of(child);
        ExclusionNotice notice = notices.of(exclusion.exclusionId()).stream()
                .filter(one -> one.id().equals(noticeId))
                .filter(one -> !one.vacant() && sight.sees(one))
                .findFirst()
                .orElseThrow(() -> new NotFound("Notice"));
        notices.add(new NoticeCall(notice, spokeTo, words, acting.actor(), clock.instant()));
    }
}
