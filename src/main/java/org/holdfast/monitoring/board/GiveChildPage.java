package org.holdfast.monitoring.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Rule;
import org.holdfast.monitoring.Addresses;
import org.holdfast.monitoring.filter.CohortAddress;
import org.holdfast.monitoring.filter.FilterRule;
import org.holdfast.monitoring.filter.OfficerChild.Officer;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Gives one child to an officer, and goes back to the list from which it was opened. */
@Named
@ViewScoped
public class GiveChildPage implements Serializable {
    private static final String NOBODY = "nobody";

    @Inject
    transient ReadFollower readFollower;

    @Inject
    transient GiveChild giveChild;

    @Inject
    CohortAddress address;

    private String child = "";
    private @Nullable Concern concern;
    private String officer = "";
    private transient ReadFollower.@Nullable Followed followed;

    public void open() {
        if (officer.isEmpty()) {
            officer = it().follows().map(Officer::id).orElse("");
        }
    }

    public ReadFollower.Followed it() {
        if (followed == null) {
            followed = readFollower.run(id());
        }
        return followed;
    }

    /** Who follows the child now, in a sentence. */
    public String now() {
        return it().follows()
                .map(one -> Text.say("monitoring.give.now", one.name()))
                .orElseGet(() -> Text.say("monitoring.give.now.nobody"));
    }

    public String backHref() {
        return concern == null ? "/?" + address.query() : listed(concern);
    }

    public String give() {
        String name = it().child().name();
        boolean changed = giveChild.run(id(), Optional.of(officer).filter(one -> !one.equals(NOBODY)));
        String back = concern == null ? "/index?" + address.query() : listed(concern);
        return Told.on(back, Text.say(changed ? "monitoring.give.given" : "monitoring.give.same", name));
    }

    private String listed(Concern number) {
        return "/monitoring/list?number=" + number.word() + address.more();
    }

    private ChildId id() {
        return new ChildId(Ids.checked("Child", child));
    }

    public Rule rule() {
        return FilterRule.CASELOAD_OPENS_NOTHING;
    }

    public String getChild() {
        return child;
    }

    public void setChild(@Nullable String id) {
        child = id == null ? "" : id;
    }

    public String getNumber() {
        return concern == null ? "" : concern.word();
    }

    public void setNumber(@Nullable String name) {
        concern = Addresses.choice(Concern.class, name);
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String id) {
        officer = id == null ? "" : id;
    }
}
