package org.holdfast.monitoring.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Task;
import org.holdfast.audit.AuditEntries;
import org.holdfast.audit.Looked;
import org.holdfast.child.Child;
import org.holdfast.child.Happenings;
import org.holdfast.child.Signal;
import org.holdfast.child.Signals;
import org.holdfast.kernel.AsAt;
import org.holdfast.monitoring.sample.ChildBundle.Edition;
import org.holdfast.monitoring.sample.ChildBundle.Flagged;
import org.holdfast.monitoring.sample.ChildBundle.Moment;
import org.holdfast.monitoring.sample.ChildBundle.Voice;
import org.holdfast.plan.Difference;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.PlanVersions;
import org.holdfast.plan.Plans;
import org.holdfast.plan.StepTaken;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;
import org.holdfast.school.WorkingHours;
import org.holdfast.web.Text;

/** Gathers the bundles of a sample's children from the features that know of them; {@link SampleRule#READ_AS_AT_THE_DRAW}. */
@ApplicationScoped
class ChildBundles {
    private static final String FIRST = "~";
    private static final int LOOKS = 100;

    @Inject
    PlanVersions versions;

    @Inject
    Plans plans;

    @Inject
    AuditEntries entries;

    @Inject
    @Any
    Instance<Happenings> happenings;

    @Inject
    @Any
    Instance<Signals> signals;

    @Inject
    Settings settings;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /** In the order of the children, whom the reader reaches today. */
    List<ChildBundle> of(OpenedSample opened, List<Child> children) {
        DipSample sample = opened.sample();
        FlagTimes times = new FlagTimes(WorkingHours.of(
                settings.of(sample.authorityId(), sample.asAt().on()),
                terms.of(sample.authorityId()).workingDays(),
                clock.getZone()));
        return children.stream()
                .map(child -> bundle(child, sample.asAt(), times))
                .toList();
    }

    private ChildBundle bundle(Child child, AsAt at, FlagTimes times) {
        List<Edition> editions = editions(versions.whole(child, at.known()));
        Optional<Plan> plan = plans.of(child);
        return new ChildBundle(
                child,
                editions,
                plan.map(it -> voices(it, editions, at.known())).orElse(List.of()),
                chronology(child, plan, at),
                flagged(child, at.known(), times),
                mayKnowWhoLooked(child) ? Optional.of(looked(child, at.known())) : Optional.empty());
    }

    private List<Edition> editions(List<PlanVersion> found) {
        List<Edition> editions = new ArrayList<>();
        for (PlanVersion version : found) {
            Optional<Difference> change = editions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Difference.of(editions.get(editions.size() - 1).version(), version));
            editions.add(new Edition(version, LocalDate.ofInstant(version.approvedAt(), clock.getZone()), change));
        }
        return editions;
    }

    private List<Voice> voices(Plan plan, List<Edition> editions, Instant known) {
        return plans.views(plan).stream()
                .filter(views -> !views.recordedAt().isAfter(known))
                .map(views -> new Voice(
                        views,
                        editions.stream()
                                .filter(edition ->
                                        edition.version().approvedAt().isAfter(views.recordedAt()))
                                .findFirst()))
                .toList();
    }

    private List<Moment> chronology(Child child, Optional<Plan> plan, AsAt at) {
        Stream<Moment> steps = plan.stream()
                .flatMap(it -> plans.steps(it).stream())
                .filter(step -> !step.takenAt().isAfter(at.known()))
                .map(this::moment);
        return Stream.concat(
                        happenings.stream()
                                .flatMap(source -> source.happenings(child, at.on()).stream())
                                .filter(one -> !one.on().isAfter(at.on()))
                                .map(one -> new Moment(
                                        one.on(),
                                        one.look(),
                                        Text.say(one.key(), one.facts().toArray()))),
                        steps)
                .sorted(Comparator.comparing(Moment::on).reversed())
                .toList();
    }

    private Moment moment(StepTaken step) {
        return new Moment(
                LocalDate.ofInstant(step.takenAt(), clock.getZone()),
                "is-plan",
                Text.say(
                        "monitoring.sample.step",
                        step.number(),
                        Text.say(
                                "plan.history.step." + step.step().name().toLowerCase(Locale.ROOT),
                                step.personName())));
    }

    private List<Flagged> flagged(Child child, Instant known, FlagTimes times) {
        return signals.stream()
                .flatMap(source -> source.signals(child, known).stream())
                .map(signal -> signal.knownAt(known))
                .sorted(Comparator.comparing(Signal::on)
                        .thenComparing(signal -> signal.at().orElse(Instant.EPOCH))
                        .reversed())
                .map(times::of)
                .toList();
    }

    private static boolean mayKnowWhoLooked(Child child) {
        return child.sight().roles().stream().anyMatch(Task.READ_WHO_LOOKED::allows);
    }

    private List<Looked> looked(Child child, Instant known) {
        return entries.ofChild(child.id(), FIRST, LOOKS).stream()
                .filter(line -> !line.at().isAfter(known))
                .toList();
    }
}
