package org.holdfast.notice;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.MailServer;
import org.holdfast.web.Text;

/**
 * Tells a person by one mail how many tasks wait, with a link and no word of any child; a job of the server. Tasks that
 * ended meanwhile, or wait for them no longer, are left out; where none is left nothing is sent.
 */
@UseCase
public class SendDigest {
    @Inject
    TaskMails mails;

    @Inject
    NoticeChoices choices;

    @Inject
    AssignedTasks tasks;

    @Inject
    TaskHolders holders;

    @Inject
    Accounts accounts;

    @Inject
    MailServer server;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws IllegalStateException if the mail server did not take it, so that it is tried again */
    @Allowed(Task.SEND_MAIL)
    public void run(DigestDue due) {
        Instant now = clock.instant();
        List<TaskMail> taken = mails.inDigest(due.digestId());
        MailTimes times = choices.times(due.personId());
        if (!times.open(now)) {
            taken.forEach(mail -> mail.waitUntil(times.after(now)));
            acting.about("digest to " + due.personId() + " put off");
            return;
        }
        Optional<String> address =
                accounts.byId(due.personId()).filter(Account::open).flatMap(Account::email);
        Set<String> waiting = address.isEmpty() ? Set.of() : waiting(taken, due.personId());
        for (TaskMail mail : taken) {
            if (waiting.contains(mail.taskId())) {
                mail.told(TaskMails.counted(now));
            } else {
                mail.leaveOut();
            }
        }
        acting.about("digest to " + due.personId() + (waiting.isEmpty() ? " not sent" : ""));
        if (!waiting.isEmpty()) {
            send(address.orElseThrow(), waiting.size());
        }
    }

    private Set<String> waiting(List<TaskMail> taken, String person) {
        return tasks.byIds(taken.stream().map(TaskMail::taskId).collect(Collectors.toSet())).stream()
                .filter(AssignedTask::open)
                .filter(task -> holders.of(task).contains(person))
                .map(AssignedTask::id)
                .collect(Collectors.toSet());
    }

    private void send(String address, int count) {
        try {
            String link = server.site() + "/notice/tasks";
            server.send(
                    address,
                    Text.say("notice.digest.mail.subject", count),
                    Text.say("notice.digest.mail.text", count, link));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
