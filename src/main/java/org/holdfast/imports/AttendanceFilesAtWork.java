package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.SignIn;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Job;

/**
 * Reads and loads the attendance files that wait, one after the other, each as the person who sent it with the posts
 * they hold now. What a rule refuses is stopped with the reason; what fails otherwise is tried again.
 */
@ApplicationScoped
public class AttendanceFilesAtWork implements Job {
    @Inject
    TakeAttendanceTurn takeTurn;

    @Inject
    GiveBackAttendanceTurn giveBack;

    @Inject
    ReadAttendanceFile readFile;

    @Inject
    LoadMarks loadMarks;

    @Inject
    SignIn signIn;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "attendance files";
    }

    /** Always due: each file has a lease of its own. */
    @Override
    public Duration every() {
        return Duration.ZERO;
    }

    @Override
    public void run() {
        for (Optional<TakeAttendanceTurn.Work> work = next(); work.isPresent(); work = next()) {
            work(work.get());
        }
    }

    private Optional<TakeAttendanceTurn.Work> next() {
        asServer();
        return takeTurn.run();
    }

    private void work(TakeAttendanceTurn.Work work) {
        try {
            actAs(work.sender());
            if (work.state() == AttendanceRun.State.WAITING) {
                readFile.run(work.runId());
            } else {
                loadMarks.run(work.runId());
            }
        } catch (Refused e) {
            back(work, Optional.of(e.whatToDo()));
        } catch (Denied e) {
            back(work, Optional.of(AttendanceImportRule.SENDER_MAY_NO_LONGER.sentence()));
        } catch (RuntimeException e) {
            back(work, Optional.empty());
            throw e;
        }
    }

    private void back(TakeAttendanceTurn.Work work, Optional<String> why) {
        asServer();
        giveBack.run(work.runId(), why);
    }

    private void actAs(Optional<String> sender) {
        if (sender.isPresent()) {
            acting.as(
                    signIn.again(sender.get())
                            .orElseThrow(() -> new Refused(AttendanceImportRule.SENDER_MAY_NO_LONGER)),
                    "");
        } else {
            asServer();
        }
    }

    private void asServer() {
        acting.as(Actor.system(name()), "");
    }
}
