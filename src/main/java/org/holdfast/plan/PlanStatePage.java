package org.holdfast.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/** Where a plan stands, in words: version, status, since when, by whom, and for whom it waits. */
@Named
@RequestScoped
public class PlanStatePage {
    @Inject
    Show show;

    @Inject
    Clock clock;

    /** "Personal education plan, version 5". */
    public String name(PlanView view) {
        return Text.say(
                "plan.state.name",
                view.hand().kind().title(),
                view.hand().plan().number());
    }

    /** "draft since 2 Nov", "submitted 20 Nov by Helen Prior, waits for Marian Teague". */
    public String say(PlanView view) {
        Plan plan = view.hand().plan();
        String key = "plan.state." + plan.status().name().toLowerCase(Locale.ROOT);
        return switch (plan.status()) {
            case DRAFT -> Text.say(key, show.day(plan.begunOn()));
            case SUBMITTED -> Text.say(key, show.day(since(plan)), who(view), approver(view));
            default -> Text.say(key, show.day(since(plan)), who(view));
        };
    }

    /** Symbol that shows the status. */
    public String tag(PlanView view) {
        return switch (view.hand().plan().status()) {
            case DRAFT -> "quiet";
            case READY -> "ok";
            case SUBMITTED -> "wait";
            case RETURNED -> "act";
            case APPROVED -> "lock";
        };
    }

    /** Who approves it, by name where one person does. */
    public String approver(PlanView view) {
        if (view.hand().kind() == PlanKind.EDUCATION_PLAN) {
            return Text.say("plan.state.colleague");
        }
        return Holders.first(view.around().holders(), Role.VIRTUAL_SCHOOL_HEAD)
                .or(() -> Holders.first(view.around().holders(), Role.VIRTUAL_SCHOOL_OFFICER))
                .map(Holders.Holder::name)
                .orElseGet(() -> Text.say("plan.state.virtualSchool"));
    }

    private LocalDate since(Plan plan) {
        return plan.statusSince()
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .orElse(plan.begunOn());
    }

    private static String who(PlanView view) {
        Optional<StepTaken> last = view.steps().stream().findFirst();
        return last.map(StepTaken::personName).orElse("");
    }
}
