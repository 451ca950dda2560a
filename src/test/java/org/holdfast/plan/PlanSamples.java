package org.holdfast.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.plan.form.AddOn;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.form.ListForms;
import org.holdfast.plan.form.PartName;
import org.holdfast.plan.form.ReadForm;
import org.holdfast.plan.form.SetForm;
import org.holdfast.plan.meeting.MeetingSamples;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.plan.quality.AssignPlan;
import org.holdfast.plan.quality.CountQueue;
import org.holdfast.plan.quality.OpenQueuedPlan;
import org.holdfast.plan.quality.OpenSecondLook;
import org.holdfast.plan.quality.RateAgain;
import org.holdfast.plan.quality.RatePlan;
import org.holdfast.plan.quality.ReadLastRating;
import org.holdfast.plan.quality.ReadQueue;
import org.holdfast.plan.quality.ReadRubric;
import org.holdfast.plan.quality.ReadSupporters;
import org.holdfast.plan.quality.SetRubric;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class PlanSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

    @Override
    public void collect(Samples samples) {
        samples.ofChild(StartPlan.class, (start, child) -> start.run(child))
                .ofChild(ReadPlan.class, (read, child) -> read.run(child))
                .ofChild(ReadSections.class, (read, child) -> read.run(child))
                .ofChild(NameDelegate.class, (name, child) -> {
                    name.run(new NameDelegate.Handed("", List.of(child), List.of(), DAY, ""));
                    return "";
                })
                .general(EndDelegation.class, end -> {
                    end.run("");
                    return "";
                })
                .general(ListForms.class, list -> list.run(""))
                .general(ReadForm.class, read -> read.run("", ""))
                .general(SetForm.class, set -> {
                    set.run("", "", new AddOn(List.of()), null);
                    return "";
                })
                .general(ListDelegations.class, ListDelegations::run)
                .ofChild(CompareVersions.class, (compare, child) -> compare.run(child, 1, 2))
                .ofChild(PrintVersion.class, (print, child) -> print.run(child, 1, Edition.SCHOOL))
                .ofChild(ReadUpToDate.class, (read, child) -> read.run(child))
                .ofChild(ReadDueDates.class, (read, child) -> read.run(child))
                .ofChild(ExemptPlan.class, (exempt, child) -> {
                    exempt.run(child, new Exemption.Terms(null, "", null, null));
                    return "";
                })
                .ofChild(EndExemption.class, (end, child) -> {
                    end.run(child, "");
                    return "";
                })
                .ofChild(ListVersions.class, (list, child) -> list.run(child))
                .ofChild(ReadVersion.class, (read, child) -> read.run(child, Optional.of(1)))
                .ofChild(ApprovePlan.class, (approve, child) -> approve.run(child, 1))
                .ofChild(ReadOwnSections.class, (read, child) -> read.run(child))
                .ofChild(
                        WriteOwnAnswer.class,
                        (write, child) -> write.run(child, new SaveAnswers.Typed("x", "", 0), Optional.empty()))
                .ofChild(
                        WriteOwnSection.class,
                        (write, child) -> write.run(child, "", java.util.Map.of(), Optional.empty()))
                .ofChild(MovePlan.class, (move, child) -> move.run(child, 1, PlanStep.MAKE_READY))
                .ofChild(ReturnPlan.class, (back, child) -> {
                    back.run(child, 1, "", List.of());
                    return "";
                })
                .ofChild(CheckPlan.class, (check, child) -> check.run(child))
                .ofChild(ChaseOwners.class, (chase, child) -> chase.run(child, 1, Optional.empty()))
                .ofChild(RecordSectionGap.class, (record, child) -> {
                    record.run(child, "home", "", "", DAY);
                    return "";
                })
                .ofChild(BeginDraft.class, (begin, child) -> {
                    begin.run(child, 1, "");
                    return "";
                });
        write(samples);
        rate(samples);
    }

    private static void rate(Samples samples) {
        samples.ofChild(OpenQueuedPlan.class, (open, child) -> open.run(Optional.of(child)))
                .ofChild(RatePlan.class, (rate, child) -> rate.run(child, "", List.of(), 0))
                .ofChild(AssignPlan.class, (assign, child) -> {
                    assign.run(child, Optional.empty());
                    return "";
                })
                .ofChild(RateAgain.class, (rate, child) -> {
                    rate.run(child, "", List.of(), 0);
                    return "";
                })
                .ofChild(ReadSupporters.class, (read, child) -> read.run(child))
                .general(CheckDelegateTraining.class, check -> check.run(""))
                .ofChild(ReadLastRating.class, (read, child) -> read.run(child))
                .general(OpenSecondLook.class, OpenSecondLook::run)
                .general(ReadQueue.class, queue -> queue.run(1))
                .general(CountQueue.class, CountQueue::run)
                .general(ReadRubric.class, ReadRubric::run)
                .general(SetRubric.class, set -> {
                    set.run(new SetRubric.Written(DAY, "", "", List.of(), List.of(), List.of()));
                    return "";
                });
        MeetingSamples.collect(samples);
    }

    private static void write(Samples samples) {
        samples.ofChild(SaveAnswers.class, (save, child) -> {
                    save.run(child, List.of());
                    return "";
                })
                .ofChild(ConfirmAnswer.class, (confirm, child) -> {
                    confirm.run(child, "unknown", 1);
                    return "";
                })
                .ofChild(SetReviewDate.class, (set, child) -> {
                    set.run(child, DAY);
                    return "";
                })
                .ofChild(ConfirmPlan.class, (confirm, child) -> {
                    confirm.run(child, "", List.of());
                    return "";
                })
                .ofChild(RecordFollows.class, (record, child) -> {
                    record.run(child, List.of());
                    return "";
                })
                .ofChild(ReadFollows.class, (read, child) -> read.run(child))
                .ofChild(RecordViews.class, (record, child) -> {
                    record.run(child, new ChildViews.Asked(DAY, "", null, null, ""));
                    return "";
                })
                .ofChild(RecordPlanGap.class, (record, child) -> {
                    record.run(child, new RecordPlanGap.Gap(PartName.REVIEW, "", "", DAY));
                    return "";
                })
                .ofChild(
                        SetTarget.class,
                        (set, child) -> set.run(child, Optional.empty(), new Target.Terms("", "", "", "", "", DAY)))
                .ofChild(CloseTarget.class, (close, child) -> {
                    close.run(child, "", Target.Outcome.MET, "");
                    return "";
                })
                .ofChild(RemoveTarget.class, (remove, child) -> {
                    remove.run(child, "");
                    return "";
                })
                .ofChild(
                        SetAction.class,
                        (set, child) -> set.run(child, Optional.empty(), new PlanAction.Terms("", "", DAY, null)));
    }
}
