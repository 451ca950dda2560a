package org.holdfast.plan.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Of the sections that can be handed over, those of the codes, or all where none is given. Questions that only one kind
     * of plan asks are left out: they would tell that a child is in care.
     */
    public PlanForm handedOver(Set<String> codes) {
        List<Section> some = sections.stream()
                .filter(section -> section.delegable() && section.only().isEmpty())
                .filter(section -> codes.isEmpty() || codes.contains(section.code()))
                .map(section -> section.with(section.questions().stream()
                        .filter(question -> question.only().isEmpty())
                        .toList()))
                .toList();
        return new PlanForm(id, name, some);
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
