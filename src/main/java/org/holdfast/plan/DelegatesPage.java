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
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
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

    private transient ListDelegations.@Nullable Listed listed;
    private String person = "";
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

    public @Nullable String give() {
        try {
            nameDelegate.run(new NameDelegate.Handed(
                    person, children.stream().map(ChildId::new).toList(), sections, lastDay));
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

    public void setPerson(String id) {
        person = id;
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
