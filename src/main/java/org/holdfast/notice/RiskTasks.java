package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.exclusion.risk.AtRiskEnded;
import org.holdfast.exclusion.risk.AtRiskFlagged;
import org.holdfast.web.Text;

/**
 * Tells the social worker, and the virtual school of a child in care, that the child is at risk of suspension. Source: facts
 * B2, at risk.
 */
@ApplicationScoped
class RiskTasks {
    private static final String ABOUT = "at-risk:";

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    Clock clock;

    void flagged(AtRiskFlagged event) {
        Circumstance child = circumstances.of(event.childId());
        if (!child.open()) {
            return;
        }
        boolean care = child.careOf().isPresent();
        for (Role role : care ? List.of(Role.SOCIAL_WORKER, Role.VIRTUAL_SCHOOL_HEAD) : List.of(Role.SOCIAL_WORKER)) {
            AssignedTask.Cause why = new AssignedTask.Cause(
                    Text.say("notice.cause.atRisk"),
                    "/exclusion/at-risk?child=" + event.childId().id(),
                    ABOUT + event.riskId() + ":" + role,
                    about(event.riskId()));
            tasks.raise(new AssignedTask(
                            TaskKind.KNOW_AT_RISK, TaskOwner.role(role), why, LocalDate.now(clock), clock.instant())
                    .about(event.childId(), care));
        }
    }

    void ended(AtRiskEnded event) {
        tasks.settle(about(event.riskId()), Text.say("notice.settled.atRisk." + event.outcome()));
    }

    private static String about(String riskId) {
        return ABOUT + riskId;
    }
}
