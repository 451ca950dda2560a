package org.holdfast.plan;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.PdfPress;

/** Prints the questions of a child's plan with room to write; every copy is logged with its number. Source: F15. */
@UseCase
public class PrintBlankForm {
    @Inject
    OpenedPlans desk;

    @Inject
    PlanVersions versions;

    @Inject
    PdfPress press;

    @Inject
    Acting acting;

    @Allowed(Task.PRINT_PLAN)
    public PrintVersion.Printed run(ChildId id) {
        PlanInHand hand = desk.open(id);
        BlankPrint copy = versions.printBlank(hand.child(), hand.author());
        acting.about("blank form, copy " + copy.copyNumber());
        return new PrintVersion.Printed(
                press.pdf(new BlankForm(hand, copy.copyNumber()).html()),
                "plan-" + hand.child().mark() + "-blank.pdf");
    }
}
