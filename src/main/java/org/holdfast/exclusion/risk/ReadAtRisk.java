package org.holdfast.exclusion.risk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Field;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows whether a child is at risk of suspension, what was offered, and how earlier flags ended. */
@UseCase
public class ReadAtRisk {
    @Inject
    Children children;

    @Inject
    AtRisks risks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param shown whether this reader knows more than an exclusion that they were told of
     * @param all flags, the latest first
     * @param beginnings the first row of each flag, which says who flagged the child
     * @param offers of all flags, the latest first
     * @param flags whether this reader may flag the child and write down what was offered
     */
    public record Sheet(
            LocalDate today,
            boolean shown,
            List<AtRisk> all,
            List<AtRisk> beginnings,
            List<RiskOffer> offers,
            boolean flags) {
        public Optional<AtRisk> running() {
            return all.stream().filter(AtRisk::running).findFirst();
        }

        public List<AtRisk> ended() {
            return all.stream().filter(one -> !one.running()).toList();
        }

        public List<RiskOffer> offersOf(AtRisk risk) {
            return offers.stream()
                    .filter(offer -> offer.riskId().equals(risk.riskId()))
                    .toList();
        }

        /** Name of who flagged the child. */
        public String flaggedBy(AtRisk risk) {
            return beginnings.stream()
                    .filter(first -> first.riskId().equals(risk.riskId()))
                    .findFirst()
                    .map(AtRisk::authorName)
                    .orElse(risk.authorName());
        }
    }

    /** Who was told of one exclusion alone finds nothing. */
    @Allowed(Task.READ_EXCLUSIONS)
    public Sheet run(ChildId id) {
        Child child = children.present(id);
        acting.about("at risk of suspension");
        return child.sight().shows(Field.PLAN)
                ? new Sheet(
                        LocalDate.now(clock),
                        true,
                        risks.of(child),
                        risks.beginnings(child),
                        risks.offers(child),
                        child.sight().roles().stream().anyMatch(Task.FLAG_AT_RISK::allows))
                : new Sheet(LocalDate.now(clock), false, List.of(), List.of(), List.of(), false);
    }
}
