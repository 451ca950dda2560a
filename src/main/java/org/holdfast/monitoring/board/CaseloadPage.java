package org.holdfast.monitoring.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.kernel.Rule;
import org.holdfast.monitoring.filter.CohortAddress;
import org.holdfast.monitoring.filter.FilterRule;
import org.holdfast.monitoring.filter.OfficerChild.Officer;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Gives the children that the filters show to an officer. */
@Named
@ViewScoped
public class CaseloadPage implements Serializable {
    private static final String NOBODY = "nobody";

    @Inject
    transient ListOfficers listOfficers;

    @Inject
    transient GiveCaseload giveCaseload;

    @Inject
    transient Acting acting;

    @Inject
    CohortAddress address;

    private String officer = "";
    private transient @Nullable List<Officer> officers;

    /** Whether the reader is a head, who gives. */
    public boolean mayGive() {
        return acting.actor().may(Task.GIVE_CASELOAD);
    }

    public List<Officer> officers() {
        if (officers == null) {
            officers = listOfficers.run();
        }
        return officers;
    }

    public String give() {
        int changed = giveCaseload.run(address.cohort(), Optional.of(officer).filter(id -> !id.equals(NOBODY)));
        return Told.on("/index?" + address.query(), Text.say("monitoring.filter.given", changed));
    }

    public Rule rule() {
        return FilterRule.CASELOAD_OPENS_NOTHING;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String id) {
        officer = id == null ? "" : id;
    }
}
