package org.holdfast.plan;

import java.util.List;
import java.util.Optional;

/**
 * The questions of a day: the national base and what the authority adds. Forms are data, so that they change by year
 * and authority without a release.
 */
public record PlanForm(String id, String name, List<Section> sections) {
    /** What is asked of a child in this situation. */
    public PlanForm shownFor(Situation situation) {
        List<Section> shown = sections.stream()
                .filter(section -> section.shownFor(situation))
                .map(section -> section.askedIn(situation))
                .filter(section -> !section.questions().isEmpty())
                .toList();
        return new PlanForm(id, name, shown);
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<Section> sectionOf(String question) {
        return sections.stream()
                .filter(s -> s.questions().stream().anyMatch(q -> q.code().equals(question)))
                .findFirst();
    }

    public Optional<Question> question(String code) {
        return questions().stream().filter(q -> q.code().equals(code)).findFirst();
    }

    public List<Question> questions() {
        return sections.stream().flatMap(s -> s.questions().stream()).toList();
    }

    /** Questions that must be answered before a part counts as up to date. */
    public List<Question> feeding(PartName part) {
        return questions().stream()
                .filter(q -> q.mandatory() && q.part().filter(part::equals).isPresent())
                .toList();
    }
}
