package org.holdfast.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.MailServer;
import org.holdfast.platform.Outbox;

/**
 * Puts the digests that are due into the outbox; a job of the server. What a digest tells is taken from what waits in the
 * same transaction, so that it is told once, whatever dies meanwhile. Without a mail server all of it waits on.
 */
@UseCase
public class CollectDigests {
    @Inject
    TaskMails mails;

    @Inject
    NoticeChoices choices;

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.SEND_MAIL)
    public void run() {
        acting.about("digests");
        Instant now = clock.instant();
        Map<String, List<TaskMail>> due = server.on() ? mails.due(now) : Map.of();
        Map<String, Map<String, Instant>> told = mails.told(due.keySet(), now);
        int digests = 0;
        for (Map.Entry<String, MailTimes> person : choices.times(due.keySet()).entrySet()) {
            String id = person.getKey();
            boolean collected =
                    collect(due.getOrDefault(id, List.of()), person.getValue(), told.getOrDefault(id, Map.of()), now);
            digests += collected ? 1 : 0;
        }
        acting.rows(digests);
        if (digests == 0) {
            acting.goesOn();
        }
    }

    /** @param told when the person was last told of what, within the day */
    private boolean collect(List<TaskMail> due, MailTimes times, Map<String, Instant> told, Instant now) {
        if (!times.open(now)) {
            due.forEach(mail -> mail.waitUntil(times.after(now)));
            return false;
        }
        List<TaskMail> again =
                due.stream().filter(mail -> told.containsKey(mail.subject())).toList();
        again.forEach(
                mail -> mail.notBefore(told.getOrDefault(mail.subject(), now).plus(TaskMails.ONCE_IN), times));
        List<TaskMail> fresh =
                due.stream().filter(mail -> !told.containsKey(mail.subject())).toList();
        String digest = Ids.next();
        if (fresh.isEmpty() || mails.take(fresh, digest, TaskMails.counted(now)) == 0) {
            return false;
        }
        outbox.put(new DigestDue(digest, fresh.get(0).personId()), null);
        return true;
    }
}
