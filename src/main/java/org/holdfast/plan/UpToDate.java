package org.holdfast.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.plan.form.PartName;

/**
 * Whether a plan is up to date, in seven parts and a word on what changed since. Worked out each time and never ticked;
 * the same for page, list, count and interface. Source: F57, F101, NICE NG26 1.2.5.
 *
 * @param due false where no plan is owed and none was started: then nothing else counts
 * @param parts the seven, always all of them and in order
 * @param unchanged whether a version is approved and nothing changed since it was approved or confirmed
 * @param exempt while it runs the plan is counted apart: neither as up to date nor as not. Source: F07
 */
public record UpToDate(boolean due, boolean started, List<Part> parts, Part unchanged, Optional<Exempt> exempt) {
    /** For readers who may not know: nothing is owed and nothing fails. */
    static final UpToDate UNTOLD = new UpToDate(
            false,
            true,
            List.of(),
            new Part(
                    PartName.UNCHANGED,
                    Part.State.OK,
                    "plan.part.untold",
                    List.of(),
                    PlanRule.NO_DUTY,
                    PlanRule.NO_DUTY.source(),
                    ""),
            Optional.empty());

    public static UpToDate of(PlanFacts facts, Optional<Exempt> exempt, Periods periods, LocalDate today) {
        Judgement judge = new Judgement(facts, periods, today);
        return new UpToDate(
                facts.due(),
                facts.plan().isPresent(),
                Stream.of(
                                judge.views(),
                                judge.contacts(),
                                judge.keyPerson(),
                                judge.safePlace(),
                                judge.support(),
                                judge.preferences(),
                                judge.review())
                        .map(judge::because)
                        .toList(),
                judge.because(judge.unchanged()),
                exempt.filter(one -> one.runsOn(today)));
    }

    /** The answer: yes only where all seven parts are right and nothing changed since; no while exempt. */
    public boolean ok() {
        return due && exempt.isEmpty() && failing().isEmpty();
    }

    /** Whether the plan counts as not up to date. */
    public boolean behind() {
        return due && exempt.isEmpty() && !failing().isEmpty();
    }

    /** The parts that are not right, the word on changes among them. */
    public List<Part> failing() {
        return Stream.concat(parts.stream(), Stream.of(unchanged))
                .filter(part -> due && !part.ok())
                .toList();
    }

    /** How many of the seven are not right. */
    public int open() {
        return (int) parts.stream().filter(part -> !part.ok()).count();
    }

    public boolean fails(PartName name) {
        return failing().stream().anyMatch(part -> part.name() == name);
    }
}
