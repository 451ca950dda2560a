package org.holdfast.demo;

import java.time.LocalDate;
import org.holdfast.plan.ExemptReason;
import org.holdfast.plan.Exemption;

/** Stops the clock of some plans: one at Saltmarsh High, and a share of those without a school place or overdue. */
final class ExemptionMaker {
    private static final int SHARE = 40;

    private final DemoRows rows;
    private final Town town;
    private final Dice dice;
    private final Times times;

    ExemptionMaker(DemoRows rows, Town town, Size size, Times times) {
        this.rows = rows;
        this.town = town;
        this.dice = new Dice(size.seed(), "exemptions");
        this.times = times;
    }

    void write(Life life) {
        if (!life.sketch().inCare()) {
            return;
        }
        boolean saltmarsh = life.number() < Saltmarsh.CHILDREN;
        if (saltmarsh) {
            if (life.sketch().surname().equals("Noor")) {
                keep(life, ExemptReason.ILL, "In hospital since the start of the month; the ward school teaches her.");
            }
        } else if (life.has(KnownFault.NO_SCHOOL_PLACE) && dice.percent(SHARE)) {
            keep(life, ExemptReason.NO_SCHOOL_PLACE, "The authority is looking for a place near the new home.");
        } else if (life.has(KnownFault.REVIEW_OVERDUE) && dice.percent(SHARE)) {
            ExemptReason reason = dice.pick(ExemptReason.MISSING, ExemptReason.IN_CUSTODY, ExemptReason.MOVED_ABROAD);
            keep(life, reason, "Agreed with the social worker; looked at again on the last day.");
        }
    }

    private void keep(Life life, ExemptReason reason, String words) {
        LocalDate from = times.today().minusDays(dice.between(1, 20));
        LocalDate until = times.today().plusDays(dice.between(7, 60));
        rows.keep(Exemption.of(
                life.child(),
                new Exemption.Terms(reason, words, from, until),
                times.author(town.council(life.sketch().home()).head(), from),
                times.today()));
    }
}
