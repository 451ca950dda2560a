package org.holdfast.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Chooses when mail tells whoever acts of what is not urgent; what waits already follows the new choice. */
@UseCase
public class ChooseNotices {
    @Inject
    NoticeChoices choices;

    @Inject
    TaskMails mails;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused at the field that does not fit */
    @Allowed(Task.CHOOSE_NOTICES)
    public void run(NoticeTerms terms) {
        String person = acting.actor().id();
        Instant now = clock.instant();
        acting.about("when to be told by mail");
        choices.record(new NoticeChoice(person, terms, LocalDate.now(clock), now));
        MailTimes times = choices.times(person);
        mails.waitingFor(person).forEach(mail -> mail.waitUntil(times.after(mail.since())));
    }
}
