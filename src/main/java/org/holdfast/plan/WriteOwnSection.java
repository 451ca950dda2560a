package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.ReadOwnSections.OwnSections;
import org.holdfast.plan.form.PlainText;

/** A case system writes the social worker's own sections at once, all of it or nothing. */
@UseCase
public class WriteOwnSection {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    WrittenAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param tag of the own sections that the case system had read
     * @param texts by question; a question that is not among them stays as it is
     * @param writer name of the social worker who wrote it; empty for the system alone
     * @return the own sections as they stand now
     * @throws StaleVersion if any of their answers is another by now; none is written
     * @throws Refused if a section is another's, the plan is locked or a text does not fit
     */
    @Allowed(Task.WRITE_OWN_SECTION_BY_API)
    public OwnSections run(ChildId id, String tag, Map<String, String> texts, Optional<String> writer) {
        PlanInHand hand = desk.lock(id);
        PlanInHand signed = writer.map(name -> hand.writtenBy(new Author(
                        hand.author().id(),
                        PlainText.needed(name, 180, PlanRule.WRITER_IS_NAMED, "writer"),
                        hand.author().at())))
                .orElse(hand);
        Plan plan = signed.toWrite();
        OwnSections before = new OwnSections(hand, plan, plans.answers(plan));
        if (!before.tag().equals(tag)) {
            throw new StaleVersion("The section");
        }
        List<SaveAnswers.Typed> typed = texts.entrySet().stream()
                .map(text -> new SaveAnswers.Typed(text.getKey(), text.getValue(), version(before, text.getKey())))
                .toList();
        int written = answers.write(signed, plan, typed);
        acting.about("own sections");
        acting.rows(written);
        events.fire(plan.changed("answers"));
        return new OwnSections(hand, plan, plans.answers(plan));
    }

    private static int version(OwnSections before, String question) {
        return Optional.ofNullable(before.answers().get(question))
                .map(Answer::version)
                .orElse(0);
    }
}
