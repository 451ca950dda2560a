package org.holdfast.plan.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The queue as a list: what waits, why it stands where it stands, who has it, and when all will be done. */
@Named
@ViewScoped
public class QueueListPage implements Serializable {
    private static final String HERE = "/plan/queue-list";

    @Inject
    transient ReadQueue readQueue;

    @Inject
    transient AssignPlan assignPlan;

    @Inject
    transient Acting acting;

    @Inject
    transient Show show;

    private int sheet = 1;
    private String officer = "";
    private Map<String, Boolean> chosen = new LinkedHashMap<>();
    private transient @Nullable QueueView view;

    public void open() {
        view();
    }

    public QueueView view() {
        if (view == null) {
            view = readQueue.run(sheet);
        }
        return view;
    }

    public String answer() {
        return Text.say("plan.queueList.answer", view().waiting().size());
    }

    public int mine() {
        return count(plan -> plan.assignedTo(acting.actor().id()));
    }

    public int assigned() {
        return count(plan -> plan.assigned().isPresent());
    }

    public int overdue() {
        return count(plan -> plan.risk().reasons().stream().anyMatch(reason -> reason.rule() == RiskRule.OVERDUE));
    }

    private int count(Predicate<QueuedPlan> wanted) {
        return (int) view().waiting().stream().filter(wanted).count();
    }

    /** Place in the whole queue. */
    public int place(QueuedPlan plan) {
        return view().first() + view().shown().indexOf(plan);
    }

    /** "At this pace the 312 waiting are done by Thu 3 Dec 2026, 6 working days before the cut-off." */
    public String forecast() {
        Forecast forecast = view().forecast();
        if (forecast.done()) {
            return Text.say("plan.forecast.done");
        }
        if (forecast.doneBy().isEmpty()) {
            return Text.say("plan.forecast.few", forecast.decided(), Forecast.DAYS_BACK, Forecast.FEWEST);
        }
        String day = show.date(forecast.doneBy().get());
        return forecast.spare()
                .map(spare -> Text.say(
                        forecast.late() ? "plan.forecast.late" : "plan.forecast.early",
                        forecast.waiting(),
                        day,
                        Math.abs(spare),
                        show.date(forecast.cutOff().orElse(null))))
                .orElseGet(() -> Text.say("plan.forecast.by", forecast.waiting(), day));
    }

    public String pace() {
        Forecast forecast = view().forecast();
        return forecast.minutes()
                .map(minutes -> Text.say("plan.forecast.pace", forecast.decided(), Forecast.DAYS_BACK, minutes))
                .orElseGet(() -> Text.say("plan.forecast.pace.unknown", forecast.decided(), Forecast.DAYS_BACK));
    }

    public String agreement() {
        RaterAgreement agreement = view().agreement();
        return agreement
                .kappa()
                .map(kappa -> Text.say(
                        "plan.agreement.kappa",
                        show.percent(agreement.same(), agreement.areas()),
                        kappa.toPlainString()))
                .orElseGet(() -> agreement.areas() == 0
                        ? Text.say("plan.agreement.none")
                        : Text.say("plan.agreement.share", show.percent(agreement.same(), agreement.areas())));
    }

    public List<RiskRule> rules() {
        return List.of(RiskRule.values());
    }

    public QualityRule rule(String name) {
        return QualityRule.valueOf(name);
    }

    /** Gives the ticked plans to the chosen officer, or to nobody. */
    public String assign() {
        List<String> ticked = chosen.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Optional<String> person = Optional.of(officer).filter(id -> !id.isEmpty());
        ticked.forEach(child -> assignPlan.run(new ChildId(child), person));
        return org.holdfast.web.Told.on(HERE + "?page=" + sheet, Text.say("plan.queueList.assigned", ticked.size()));
    }

    public String shown() {
        return Text.say(
                "plan.queueList.shown",
                view().first(),
                view().last(),
                view().waiting().size());
    }

    public String previousHref() {
        return view().sheet() == 1 ? "" : "?page=" + (view().sheet() - 1);
    }

    public String nextHref() {
        return view().last() < view().waiting().size() ? "?page=" + (view().sheet() + 1) : "";
    }

    public String getSheet() {
        return String.valueOf(sheet);
    }

    public void setSheet(@Nullable String number) {
        sheet = Stream.ofNullable(number)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(1);
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String id) {
        officer = id == null ? "" : id;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}
