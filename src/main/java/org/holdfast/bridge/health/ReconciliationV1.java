package org.holdfast.bridge.health;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a client's counts.
 *
 * @param comparedAt empty while they wait to be compared
 */
@JsonbPropertyOrder({"date", "sentAt", "comparedAt", "counts"})
public record ReconciliationV1(LocalDate date, Instant sentAt, @Nullable Instant comparedAt, List<CountV1> counts) {
    /**
     * One kind.
     *
     * @param caseSystem how many the client counted
     * @param holdfast how many there are here
     * @param onlyCaseSystem ids that are not here; only where ids were sent, and at most 1,000
     * @param onlyHoldfast ids of the client's own that it did not name
     */
    @JsonbPropertyOrder({"kind", "caseSystem", "holdfast", "onlyCaseSystem", "onlyHoldfast"})
    public record CountV1(
            String kind,
            int caseSystem,
            @Nullable Integer holdfast,
            @Nullable List<String> onlyCaseSystem,
            @Nullable List<String> onlyHoldfast) {
        static CountV1 of(ReconciliationCount count) {
            return new CountV1(
                    count.kind().word(),
                    count.theirs(),
                    count.ours().isPresent() ? count.ours().getAsInt() : null,
                    count.onlyTheirs().orElse(null),
                    count.onlyOurs().orElse(null));
        }
    }

    static ReconciliationV1 of(Compared compared) {
        return new ReconciliationV1(
                compared.of().day(),
                compared.of().sentAt(),
                compared.of().comparedAt().orElse(null),
                compared.counts().stream().map(CountV1::of).toList());
    }
}
