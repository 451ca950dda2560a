package org.holdfast.monitoring.sample;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Shows the samples of the reader's authorities, and the children from whom another can be taken. */
@UseCase
public class ListSamples {
    @Inject
    ChildRows rows;

    @Inject
    DipSamples samples;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    /** @param children of all the reader's authorities, by surname */
    public record Listing(
            List<DipSamples.Line> samples, Map<String, LocalAuthority> authorities, List<ChildRow> children) {}

    @Allowed(Task.SAMPLE_CHILDREN)
    public Listing run() {
        List<String> ours = SampledFrom.authorities(acting.actor());
        List<ChildRow> within = rows.of(Reach.of(acting.caseload()));
        List<ChildRow> children = within.stream()
                .filter(row -> row.lookedAfter()
                        && row.care()
                                .flatMap(ChildRow.Care::authorityId)
                                .filter(ours::contains)
                                .isPresent())
                .toList();
        acting.about("dip samples");
        acting.rows(children.size());
        return new Listing(samples.of(ours), schools.authoritiesByIds(ours), children);
    }
}
