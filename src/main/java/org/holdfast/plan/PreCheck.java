package org.holdfast.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every fault of a plan that can be computed, the blocking ones first: one list from one place, for the author before
 * submitting, for the submitting itself, and for the officer beside the plan. Source: F51, safeguards 8.
 */
public record PreCheck(List<Fault> faults) {
    static final PreCheck NOTHING = new PreCheck(List.of());

    static PreCheck of(CheckFacts facts) {
        return new PreCheck(new Checking(facts)
                .all().stream()
                        .sorted(Comparator.comparing(fault -> !fault.blocking()))
                        .toList());
    }

    /** Those that stand against submitting. */
    public List<Fault> stops() {
        return faults.stream().filter(Fault::blocking).toList();
    }

    /** Those that go to the reviewer as a note. */
    public List<Fault> notes() {
        return faults.stream().filter(fault -> !fault.blocking()).toList();
    }

    /** The rules behind the faults, each once. */
    public List<CheckRule> rules() {
        return faults.stream().map(Fault::rule).distinct().toList();
    }

    public boolean finds(CheckRule rule) {
        return faults.stream().anyMatch(fault -> fault.rule() == rule);
    }

    /** As {@link #faults}, with the questions of a section that are wanting alike told in one line that leads to the first. */
    public List<Fault> brief() {
        Map<String, List<Fault>> alike = faults.stream()
                .collect(Collectors.groupingBy(
                        fault -> fault.section().isEmpty() ? fault.href() + fault.key() : fault.section() + fault.key(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream().map(PreCheck::together).toList();
    }

    private static Fault together(List<Fault> alike) {
        Fault first = alike.get(0);
        return alike.size() == 1
                ? first
                : new Fault(
                        first.rule(),
                        first.blocking(),
                        first.key() + "Many",
                        List.of(first.section(), alike.size()),
                        first.href(),
                        first.gapHref(),
                        first.owner(),
                        first.section());
    }
}
