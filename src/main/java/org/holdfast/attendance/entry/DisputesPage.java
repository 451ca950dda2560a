package org.holdfast.attendance.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.attendance.entry.ListDisputes.Row;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Sessions about which two schools disagree, and the decision. */
@Named
@ViewScoped
public class DisputesPage implements Serializable {
    @Inject
    transient ListDisputes listDisputes;

    @Inject
    transient SettleDispute settleDispute;

    private transient @Nullable List<Row> rows;
    private String dispute = "";
    private String right = "";
    private String reason = "";

    public void open() {
        rows();
    }

    public String answer() {
        return Text.say("attendance.rates.disputes.answer", rows().size());
    }

    public List<Row> rows() {
        if (rows == null) {
            rows = listDisputes.run();
        }
        return rows;
    }

    /** Those that the reader may decide. */
    public List<Row> toDecide() {
        return rows().stream().filter(Row::mayDecide).toList();
    }

    public String save() {
        Row row = toDecide().stream()
                .filter(one -> one.id().equals(dispute))
                .findFirst()
                .orElseThrow(() -> new NotFound("Dispute"));
        String school =
                "other".equals(right) ? row.other().schoolId() : row.standing().schoolId();
        settleDispute.run(new ChildId(row.child().id()), dispute, school, reason);
        return Told.on("/attendance/disputes", Text.say("attendance.rates.disputes.saved", row.name()));
    }

    public String getDispute() {
        return dispute;
    }

    public void setDispute(String id) {
        dispute = id;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String which) {
        right = which;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
