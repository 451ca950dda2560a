package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Connections;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Shows who was told of an exclusion and knows, who was not told and why; for one who was told it is opened thereby. */
@UseCase
public class ReadTold {
    @Inject
    Children children;

    @Inject
    Exclusions exclusions;

    @Inject
    ExclusionNotices notices;

    @Inject
    NoticeSights sights;

    @Inject
    ParentLetters letters;

    @Inject
    Connections connections;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_EXCLUSIONS)
    public ToldSheet run(ChildId id, String exclusionId) {
        Child child = children.present(id);
        acting.about("who was told of an exclusion");
        Exclusion exclusion = exclusions.byId(child, exclusionId);
        NoticeSight sight = sights.of(child);
        List<ExclusionNotice> seen =
                notices.of(exclusionId).stream().filter(sight::sees).toList();
        seen.stream()
                .filter(sight::theirStep)
                .filter(ExclusionNotice::open)
                .forEach(notice -> notice.opened(acting.actor().name(), clock.instant()));
        List<String> shown = seen.stream().map(ExclusionNotice::id).toList();
        acting.rows(seen.size());
        return new ToldSheet(
                seen,
                notices.calls(exclusionId).stream()
                        .filter(call -> shown.contains(call.noticeId()))
                        .toList(),
                seen.isEmpty() || sight.onlyTold() ? List.of() : notTold(child, exclusion, sight),
                letters.of(child, exclusion),
                sight.onlyTold(),
                !sight.mine(seen.stream().filter(ExclusionNotice::open).toList())
                        .isEmpty(),
                acting.actor().may(Task.FOLLOW_UP_EXCLUSION),
                may(child, Task.RELEASE_LETTER),
                clock.instant());
    }

    /** Says the same of a child who never was in care and one who left it. */
    private List<ToldSheet.NotTold> notTold(Child child, Exclusion exclusion, NoticeSight sight) {
        String area =
                schools.byId(exclusion.schoolId()).map(School::authorityId).orElse("");
        return Telling.of(connections.of(child.id()), area).stream()
                .filter(telling -> !telling.told())
                .map(telling -> new ToldSheet.NotTold(
                        telling.recipient(), sight.careKnown() ? telling.why() : plain(telling.recipient())))
                .toList();
    }

    private static ToldRule plain(Recipient recipient) {
        return recipient == Recipient.VIRTUAL_SCHOOL ? ToldRule.NOT_IN_CARE : ToldRule.NO_SOCIAL_WORKER;
    }

    private static boolean may(Child child, Task task) {
        return child.sight().roles().stream().anyMatch(task::allows);
    }
}
