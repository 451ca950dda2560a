package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.child.ChildRow;
import org.holdfast.child.NamingRule;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Hands sections of plans to colleagues, shows who has what, and takes it back. */
@Named
@ViewScoped
public class DelegatesPage implements Serializable {
    private static final String HERE = "/plan/delegates";

    @Inject
    transient ListDelegations listDelegations;

    @Inject
    transient NameDelegate nameDelegate;

    @Inject
    transient EndDelegation endDelegation;

    @Inject
    transient CheckDelegateTraining checkTraining;

    private transient ListDelegations.@Nullable Listed listed;
    private String person = "";
    private String why = "";
    private transient @Nullable Standing standing;
    private List<String> children = new ArrayList<>();
    private List<String> sections = new ArrayList<>();
    private @Nullable LocalDate lastDay;

    public void open() {
        listed();
    }

    public ListDelegations.Listed listed() {
        if (listed == null) {
            listed = listDelegations.run();
        }
        return listed;
    }

    public String answer() {
        long people = listed().running().stream()
                .map(given -> given.people().delegateId())
                .distinct()
                .count();
        return Text.say("plan.delegates.answer", people);
    }

    public String names(ListDelegations.Given given) {
        return given.children().stream().map(ChildRow::name).collect(Collectors.joining(", "));
    }

    public String titles(ListDelegations.Given given) {
        return given.sections().isEmpty() ? Text.say("plan.delegates.all") : String.join(", ", given.sections());
    }

    public DelegationRule rule() {
        return DelegationRule.LEAD_ANSWERS;
    }

    /** What is missing of the chosen colleague's training; empty where it is in date or nobody is chosen. */
    public String warning() {
        if (person.isEmpty()) {
            return "";
        }
        if (standing == null) {
            standing = checkTraining.run(person);
        }
        return standing.inDate(StaffDuty.IN_CONTACT) ? "" : standing.words(StaffDuty.IN_CONTACT);
    }

    public NamingRule namingRule() {
        return NamingRule.UNTRAINED_NEEDS_A_REASON;
    }

    public @Nullable String give() {
        try {
            nameDelegate.run(new NameDelegate.Handed(
                    person, children.stream().map(ChildId::new).toList(), sections, lastDay, why));
        } catch (Refused refused) {
            Told.refused(refused, refused.field().map(field -> "form:" + field).orElse(null));
            return null;
        }
        return org.holdfast.web.Told.on(HERE, Text.say("plan.delegates.given", children.size()));
    }

    public String end(String grantId) {
        endDelegation.run(grantId);
        return org.holdfast.web.Told.on(HERE, Text.say("plan.delegates.ended"));
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String id) {
        person = id == null ? "" : id;
        standing = null;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed == null ? "" : typed;
    }

    public List<String> getChildren() {
        return children;
    }

    public void setChildren(List<String> ids) {
        children = ids;
    }

    public List<String> getSections() {
        return sections;
    }

    public void setSections(List<String> codes) {
        sections = codes;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
