package org.holdfast.training.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.kernel.Ids;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Withdraws an attendance that was wrong. */
@Named
@ViewScoped
public class WithdrawPage implements Serializable {
    @Inject
    transient ReadAttendance readAttendance;

    @Inject
    transient WithdrawAttendance withdrawAttendance;

    private String attendance = "";
    private String why = "";
    private transient ReadAttendance.@Nullable Shown shown;

    public void open() {
        shown();
    }

    public ReadAttendance.Shown shown() {
        if (shown == null) {
            shown = readAttendance.run(Ids.checked("Attendance", attendance));
        }
        return shown;
    }

    public String save() {
        ReadAttendance.Shown one = shown();
        withdrawAttendance.run(attendance, why);
        return Told.on("/training/course?course=" + one.courseId(), Text.say("training.withdraw.saved", one.name()));
    }

    public String getAttendance() {
        return attendance;
    }

    public void setAttendance(@Nullable String id) {
        attendance = id == null ? "" : id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String text) {
        why = text == null ? "" : text;
    }
}
