package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.child.Reach;
import org.holdfast.support.SupportRecords;
import org.holdfast.support.Uncovered;
import org.holdfast.web.Text;

/** Tasks of the designated teacher where a key person is away or gone. Run as often as one likes. Source: F24. */
@ApplicationScoped
class KeyPersonTasks {
    private static final String ABOUT = "key-person:";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    @Inject
    SupportRecords records;

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    DueDays due;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @return how many children's key person is not there */
    int watch() {
        List<Uncovered> found = records.uncovered(Reach.ofJob(acting.actor(), LocalDate.now(clock)));
        Set<String> causes = found.stream().map(KeyPersonTasks::key).collect(Collectors.toSet());
        tasks.fresh(found, KeyPersonTasks::key).forEach(this::raise);
        tasks.openAbout(ABOUT).stream()
                .filter(task -> !causes.contains(task.causeKey()))
                .forEach(task -> task.settle(Text.say("notice.settled.there"), clock.instant()));
        return found.size();
    }

    private void raise(Uncovered one) {
        boolean away = one.why() == Uncovered.Why.AWAY;
        Circumstance child = circumstances.of(one.child());
        AssignedTask.Cause why = new AssignedTask.Cause(
                sentence(one),
                "/support/support?child=" + one.child().id(),
                key(one),
                ABOUT + one.child().id());
        tasks.raise(new AssignedTask(
                        away ? TaskKind.TELL_WHO_ACTS : TaskKind.NAME_KEY_PERSON,
                        TaskOwner.role(Role.DESIGNATED_TEACHER),
                        why,
                        away ? LocalDate.now(clock) : due.of(child.area()),
                        clock.instant())
                .about(one.child(), child.careOf().isPresent()));
    }

    private static String key(Uncovered one) {
        return one.why().name().toLowerCase(Locale.ROOT) + ":" + one.child().id() + ":" + one.staffId() + ":"
                + one.since();
    }

    private static String sentence(Uncovered one) {
        String gone = one.why() == Uncovered.Why.AWAY
                ? one.back()
                        .map(day -> Text.say("notice.cause.away", one.name(), DAY.format(day)))
                        .orElseGet(() -> Text.say("notice.cause.awayOpen", one.name()))
                : Text.say("notice.cause.left", one.name());
        return gone + " "
                + one.acting()
                        .map(name -> Text.say("notice.cause.acts", name))
                        .orElseGet(() -> Text.say("notice.cause.nobodyActs"));
    }
}
