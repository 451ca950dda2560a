package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.access.Accounts;
import org.holdfast.child.Circumstances;
import org.holdfast.child.EndingDrafts;
import org.holdfast.web.Text;

/** Tells people, by a task and so by mail, that what they typed and never saved ends. Source: F84. */
@ApplicationScoped
class DraftTasks {
    private static final String ABOUT = "draft:";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    @Inject
    EndingDrafts drafts;

    @Inject
    AssignedTasks tasks;

    @Inject
    Accounts accounts;

    @Inject
    Circumstances circumstances;

    @Inject
    Clock clock;

    /** @return how many tasks were raised or ended */
    int watch() {
        List<EndingDrafts.Ending> told = drafts.told();
        int over = tasks.settleOver(
                tasks.openAbout(ABOUT),
                told.stream().map(DraftTasks::subject).collect(Collectors.toSet()),
                Text.say("notice.settled.draft"));
        List<EndingDrafts.Ending> fresh = tasks.fresh(told, DraftTasks::key);
        fresh.forEach(this::raise);
        return over + fresh.size();
    }

    private void raise(EndingDrafts.Ending one) {
        boolean care = circumstances.of(one.child()).careOf().isPresent();
        accounts.byId(one.personId()).ifPresent(person -> {
            AssignedTask.Cause why = new AssignedTask.Cause(
                    Text.say("notice.cause.draft", one.place(), DAY.format(one.typedOn()), DAY.format(one.endsOn())),
                    href(one.page()),
                    key(one),
                    subject(one));
            tasks.raise(new AssignedTask(
                            TaskKind.SAVE_DRAFT,
                            TaskOwner.person(person.id(), person.name()),
                            why,
                            one.endsOn().minusDays(1),
                            clock.instant())
                    .about(one.child(), care));
        });
    }

    /** The page is what a browser said: where it does not fit, the first page lists the text as well. */
    private static String href(String page) {
        return page.matches("[!-~]{1,300}") ? page : "/";
    }

    private static String subject(EndingDrafts.Ending one) {
        return ABOUT + one.id();
    }

    private static String key(EndingDrafts.Ending one) {
        return subject(one) + ":" + one.endsOn();
    }
}
