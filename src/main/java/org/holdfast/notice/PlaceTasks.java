package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.web.Text;

/**
 * Tasks about no child, for those who hold a role at a school or authority: raised from {@link Alerts}, and settled when
 * what they are about is over. One that was set aside stays so until there is another occasion. Source: F74.
 */
@ApplicationScoped
class PlaceTasks {
    @Inject
    Alerts alerts;

    @Inject
    CountAlerts counts;

    @Inject
    AssignedTasks tasks;

    @Inject
    DueDays due;

    @Inject
    Clock clock;

    /** @return how many tasks were raised or ended */
    int watch() {
        List<Alert> now =
                Stream.concat(alerts.all().stream(), counts.all().stream()).toList();
        List<AssignedTask> open = tasks.openAbout(Alert.ABOUT);
        int over = tasks.settleOver(
                open, now.stream().map(Alert::subject).collect(Collectors.toSet()), Text.say("notice.settled.over"));
        Set<String> asked = open.stream().map(PlaceTasks::place).collect(Collectors.toSet());
        List<Alert> fresh = tasks.fresh(
                now.stream()
                        .filter(alert -> !asked.contains(alert.subject() + "|" + alert.organisation()))
                        .toList(),
                Alert::key);
        fresh.forEach(this::raise);
        return over + fresh.size();
    }

    private static String place(AssignedTask task) {
        return task.subject() + "|" + task.organisationId().orElse("");
    }

    private void raise(Alert alert) {
        tasks.raise(new AssignedTask(
                        alert.kind(),
                        TaskOwner.role(alert.role()),
                        new AssignedTask.Cause(alert.sentence(), alert.href(), alert.key(), alert.subject()),
                        due.of(Optional.of(alert.organisation())),
                        clock.instant())
                .at(alert.organisation()));
    }
}
