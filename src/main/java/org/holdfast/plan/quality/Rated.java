package org.holdfast.plan.quality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rating with its areas, in the order of the rubric. */
public record Rated(PlanRating rating, List<RatedArea> areas) {
    /** Kind of the tag that shows the whole. */
    public String tag() {
        return rating.stops() ? "act" : rating.overallBelow() == 0 ? "ok" : "soon";
    }

    /** Areas at a level that stops the approval: the line of a return. */
    public List<RatedArea> belowTheLine() {
        return areas.stream().filter(RatedArea::stops).toList();
    }

    /** What has to change: the remarks on those areas, a line each. */
    public String asksFor() {
        return belowTheLine().stream()
                .map(area -> area.areaTitle() + ": " + area.remark())
                .collect(Collectors.joining("\n"));
    }

    /** Of some sections those that these areas are about. */
    public List<String> pointsAt(Rubric rubric, Collection<String> sections) {
        List<String> wanted = belowTheLine().stream()
                .map(area -> rubric.area(area.areaCode()))
                .flatMap(Optional::stream)
                .flatMap(area -> area.sections().stream())
                .toList();
        return sections.stream().filter(wanted::contains).toList();
    }
}
