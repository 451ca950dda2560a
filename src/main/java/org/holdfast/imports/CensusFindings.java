package org.holdfast.imports;

import java.util.List;

/** What a look at the exclusions of a census found, by line. */
record CensusFindings(List<CensusCase> cases) {
    List<Finding> findings() {
        return cases.stream().map(CensusCase::finding).toList();
    }

    int count(RowOutcome outcome) {
        return (int) cases.stream().filter(it -> it.outcome() == outcome).count();
    }

    /** Rows of children known here, of a hundred that could be read; 100 for a file without any. */
    int matchPercent() {
        long read = cases.stream()
                .filter(it -> it.outcome() != RowOutcome.INVALID || it.placed().isPresent())
                .count();
        long known = cases.stream().filter(it -> it.placed().isPresent()).count();
        return read == 0 ? 100 : (int) (100 * known / read);
    }
}
