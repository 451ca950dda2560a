package org.holdfast.exclusion.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Connections;
import org.holdfast.child.Connections.Connection;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionCorrected;
import org.holdfast.exclusion.ExclusionEnded;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/**
 * Tells people of an exclusion in the transaction in which it is recorded, changed or cancelled, and passes on what nobody
 * acknowledged. Each step is taken exactly once: under a lock, and its key is unique.
 */
@ApplicationScoped
class Ladders {
    @Inject
    ExclusionNotices notices;

    @Inject
    Addressees addressees;

    @Inject
    Connections connections;

    @Inject
    Schools schools;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    void hear(@Observes ExclusionRecorded event) {
        begin(event.childId(), event.exclusionId(), ToldCause.RECORDED);
    }

    void hear(@Observes ExclusionCorrected event) {
        begin(event.childId(), event.exclusionId(), ToldCause.CHANGED);
    }

    void hear(@Observes ExclusionEnded event) {
        begin(event.childId(), event.exclusionId(), ToldCause.of(event.status()));
    }

    private void begin(ChildId child, String exclusionId, ToldCause cause) {
        Exclusion row = notices.believed(exclusionId).orElseThrow();
        if (cause != ToldCause.RECORDED && !notices.tell(row)) {
            return;
        }
        end(child, notices.held(child, exclusionId), NoticeEnd.TOLD_ANEW);
        Connection connection = connections.of(child);
        if (connection.open()) {
            Telling.of(connection, area(row)).stream()
                    .filter(Telling::told)
                    .forEach(telling -> tell(row, cause, telling, 0));
        }
    }

    /** Takes a step, and where nobody holds its role the next one too. */
    private void tell(Exclusion row, ToldCause cause, Telling telling, int first) {
        ChildId child = row.childId();
        Instant now = clock.instant();
        for (int step = first; step < telling.recipient().ladder().size(); step++) {
            Addressed to = addressees.of(child, telling, step);
            ExclusionNotice notice = new ExclusionNotice(
                    row, cause, telling.recipient(), step, to, now, addressees.due(telling.organisation(), now));
            notices.add(notice);
            if (!to.vacant()) {
                addressees.open(child, to);
                events.fire(new NoticeSent(child, notice.id()));
                return;
            }
        }
    }

    /**
     * Looks at one step again: ends its ladder where nobody there has to do with the child any more, or passes it on where
     * its time is over.
     *
     * @return whether anything happened
     */
    boolean moveOn(String noticeId) {
        ExclusionNotice asked = notices.byId(noticeId).orElseThrow();
        List<ExclusionNotice> ladder = notices.held(asked.childId(), asked.exclusionId()).stream()
                .filter(step -> step.ladder().equals(asked.ladder()))
                .toList();
        if (ladder.isEmpty()) {
            return false;
        }
        Exclusion row = notices.believed(asked.exclusionId()).orElseThrow();
        Optional<NoticeEnd> over = over(asked, row);
        if (over.isPresent()) {
            end(asked.childId(), ladder, over.get());
            return true;
        }
        Optional<ExclusionNotice> due =
                ladder.stream().filter(step -> step.movesOn(clock.instant())).findFirst();
        due.ifPresent(step -> {
            step.passedOn(clock.instant());
            tell(row, step.cause(), telling(step, row).orElseThrow(), step.step() + 1);
        });
        return due.isPresent();
    }

    /** @param ladder open steps, of one ladder or several */
    void end(ChildId child, List<ExclusionNotice> ladder, NoticeEnd how) {
        ladder.forEach(step -> step.end(how, clock.instant()));
        ladder.stream()
                .map(ExclusionNotice::ladder)
                .distinct()
                .forEach(key -> events.fire(new NoticesEnded(child, key, how)));
    }

    private Optional<NoticeEnd> over(ExclusionNotice step, Exclusion row) {
        if (!connections.of(step.childId()).open()) {
            return Optional.of(NoticeEnd.CLOSED);
        }
        if (!row.id().equals(step.causeRowId())) {
            return Optional.of(NoticeEnd.TOLD_ANEW);
        }
        return telling(step, row).isEmpty() ? Optional.of(NoticeEnd.NO_TIE) : Optional.empty();
    }

    /** As it would be told now, if still to the same authority. */
    private Optional<Telling> telling(ExclusionNotice step, Exclusion row) {
        return Telling.of(connections.of(step.childId()), area(row)).stream()
                .filter(telling -> telling.recipient() == step.recipient() && telling.told())
                .filter(telling -> telling.organisation().equals(step.organisationId()))
                .findFirst();
    }

    private String area(Exclusion row) {
        return schools.byId(row.schoolId()).map(School::authorityId).orElseThrow();
    }
}
