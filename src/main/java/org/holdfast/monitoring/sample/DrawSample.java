package org.holdfast.monitoring.sample;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Draws a dip sample at random, or keeps one of chosen children. */
@UseCase
public class DrawSample {
    @Inject
    ChildRows rows;

    @Inject
    DipSamples samples;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return id of the sample
     * @throws NotFound for a child or an authority that is not the reader's
     * @throws Refused at the field that is missing or does not fit
     */
    @Allowed(Task.SAMPLE_CHILDREN)
    public String run(SampleTerms terms) {
        String purpose = terms.said();
        SampledFrom from = SampledFrom.of(acting.actor(), terms, rows.of(Reach.of(acting.caseload())));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Long seed = terms.random() ? Long.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, now)) : null;
        List<ChildId> children = seed == null ? chosen(terms, from) : drawn(terms, from, seed);
        DipSample sample = new DipSample(
                from.authorityId(),
                acting.actor(),
                new AsAt(LocalDate.now(clock), now),
                seed,
                from.children().size(),
                purpose);
        samples.add(sample, children);
        acting.about("dip sample of " + children.size() + (seed == null ? ", chosen" : ", drawn with seed " + seed));
        acting.rows(children.size());
        children.forEach(child -> acting.changed(child, seed == null ? "chosen" : "drawn"));
        return sample.id();
    }

    private static List<ChildId> drawn(SampleTerms terms, SampledFrom from, long seed) {
        List<ChildId> all = from.children().stream().map(ChildRow::id).toList();
        return Draw.of(seed, all, terms.fitting(all.size()));
    }

    private static List<ChildId> chosen(SampleTerms terms, SampledFrom from) {
        Set<String> ours = from.children().stream().map(row -> row.id().id()).collect(Collectors.toSet());
        List<String> picked = terms.picked();
        if (!ours.containsAll(picked)) {
            throw new NotFound("Child");
        }
        return picked.stream().map(ChildId::new).toList();
    }
}
