package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionReason;
import org.holdfast.exclusion.ExclusionReasons;
import org.holdfast.exclusion.ExclusionStep;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.OpenedExclusions;
import org.holdfast.exclusion.StepKind;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.PdfPress;

/** Prints the letter to one parent or carer; every copy is logged with edition and number. Source: safeguards 4 and 7. */
@UseCase
public class PrintLetter {
    @Inject
    OpenedExclusions desk;

    @Inject
    Exclusions exclusions;

    @Inject
    ExclusionReasons reasons;

    @Inject
    ParentLetters letters;

    @Inject
    PdfPress press;

    @Inject
    Acting acting;

    /**
     * @return a PDF
     * @throws NotFound if there is no such letter
     * @throws Refused while it is held, or if it does not go
     */
    @Allowed(Task.FOLLOW_UP_EXCLUSION)
    public byte[] run(ChildId id, String exclusionId, String letterId) {
        InHand hand = desk.open(id);
        Exclusion exclusion = hand.exclusion(exclusionId);
        AddressedLetter one = letters.byId(hand.child(), exclusion, letterId);
        int copy = one.letter().print(one.adult());
        acting.about(
                "letter of an exclusion, " + (one.adult().carer() ? "carer" : "parent") + " edition, copy " + copy);
        Map<String, ExclusionReason> known = reasons.byCode();
        LetterPaper paper = new LetterPaper(
                hand.child(),
                hand.school(exclusion.schoolId()).name(),
                exclusion,
                exclusion.reasons().stream()
                        .map(known::get)
                        .map(ExclusionReason::title)
                        .toList(),
                exclusions.steps(exclusion).stream()
                        .filter(step -> step.kind() == StepKind.PROVISION)
                        .map(ExclusionStep::words)
                        .findFirst()
                        .orElse(""));
        return press.pdf(paper.html(one, copy, acting.actor().name(), hand.today()));
    }
}
