package org.holdfast.attendance.drop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.web.Text;

/** The line about drops on the first page. */
@Named
@RequestScoped
public class DropsHomePage {
    @Inject
    CountDrops countDrops;

    private int count = -1;

    public int count() {
        if (count < 0) {
            count = countDrops.run();
        }
        return count;
    }

    public String line() {
        return Text.say("attendance.drops.answer", count());
    }
}
