package org.holdfast.plan.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/** Settled ratings of which some are repeated by somebody who does not see the first. */
@ApplicationScoped
public class SecondLooks {
    /** How long after the decision a plan may still be looked at again. */
    static final Duration WITHIN = Duration.ofDays(90);

    @Inject
    QueuedPlans queue;

    @Inject
    PlanRatings ratings;

    @Inject
    Submissions submissions;

    @Inject
    Children children;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A child and the submission that is looked at again. */
    record Look(Child child, PlanSubmission submission) {}

    /** Those that the acting officer may rate blind, the oldest first. */
    List<Look> due() {
        List<String> authorities = queue.authorities();
        Instant since = clock.instant().minus(WITHIN);
        Map<String, Integer> share = share(authorities);
        Set<String> twice = new HashSet<>(ratings.lookedAtTwice(authorities, since));
        List<String> ids = ratings.settled(authorities, since).stream()
                .filter(first -> !first.raterId().equals(acting.actor().id()))
                .filter(first -> !twice.contains(first.submissionId()))
                .filter(first -> drawn(first.submissionId(), share, authorities))
                .map(PlanRating::submissionId)
                .distinct()
                .toList();
        List<PlanSubmission> found = submissions.of(ids);
        Map<String, Child> reached =
                children
                        .seen(found.stream()
                                .map(one -> one.childId().id())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(child -> !child.sight().onlyEarly())
                        .collect(Collectors.toMap(child -> child.id().id(), Function.identity()));
        return found.stream()
                .sorted(Comparator.comparing(PlanSubmission::submittedAt))
                .flatMap(one ->
                        Optional.ofNullable(reached.get(one.childId().id()))
                                .map(child -> new Look(child, one))
                                .stream())
                .toList();
    }

    /** Percent by authority. */
    private Map<String, Integer> share(List<String> authorities) {
        return settings.of(authorities, LocalDate.now(clock)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.ofNullable(
                                entry.getValue().get(Setting.QA_SECOND_RATING_PERCENT))
                        .map(Settings.Value::number)
                        .orElse(0)));
    }

    private static boolean drawn(String submission, Map<String, Integer> share, List<String> authorities) {
        int percent = authorities.stream()
                .mapToInt(id -> share.getOrDefault(id, 0))
                .max()
                .orElse(0);
        return drawn(submission, percent);
    }

    /** Whether a submission is among so many of a hundred: always the same ones, and not to be guessed from the plan. */
    static boolean drawn(String submission, int percent) {
        return Math.floorMod(submission.hashCode(), 100) < percent;
    }
}
