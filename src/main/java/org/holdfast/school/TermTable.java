package org.holdfast.school;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of the terms of one name and year counts: the school's own, else its area's, else the national one. The cut-off is
 * always that of the authority responsible.
 */
final class TermTable {
    private TermTable() {}

    /** What is overridden: one term of one school year. */
    private record Slot(int year, String name) {}

    /** In order of time. */
    static List<Term> of(List<Term> all, TermPlace place) {
        Map<Slot, Term> chosen = new HashMap<>();
        all.stream()
                .filter(term -> place.under(term.authorityId(), term.schoolId()))
                .sorted(Comparator.comparingInt(TermTable::rank))
                .forEach(term -> chosen.put(slot(term), term));
        Map<Slot, Term> responsible = all.stream()
                .filter(term -> place.authorityId().equals(term.authorityId()))
                .collect(Collectors.toMap(TermTable::slot, term -> term, (one, other) -> other));
        chosen.replaceAll((slot, term) -> term.cutOffAs(Optional.ofNullable(responsible.get(slot))));
        return chosen.values().stream()
                .sorted(Comparator.comparing(Term::firstDay))
                .toList();
    }

    private static int rank(Term term) {
        return term.schoolId() != null ? 2 : term.authorityId() != null ? 1 : 0;
    }

    private static Slot slot(Term term) {
        return new Slot(term.year().start(), term.name());
    }
}
