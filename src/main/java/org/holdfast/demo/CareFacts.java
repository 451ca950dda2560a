package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Disclosure;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What each child is to social care, was before, and whose consent lets the school know. */
final class CareFacts {
    private static final String FROM_CARE = "SSDA903";

    private final DemoRows rows;
    private final Town town;
    private final Dice dice;
    private final LocalDate today;

    CareFacts(DemoRows rows, Town town, Size size, LocalDate today) {
        this.rows = rows;
        this.town = town;
        this.dice = new Dice(size.seed(), "care facts");
        this.today = today;
    }

    void write(Life life) {
        CareKind kind = life.sketch().kind();
        if (life.sketch().sealed()) {
            inCareUntil(life, today.minusDays(20), "E11");
        } else if (kind == CareKind.LOOKED_AFTER) {
            inCare(life);
        } else if (kind == CareKind.ADOPTED) {
            // A new record: nothing joins it to the one before the order.
            LocalDate order = ended(life);
            rows.keep(new CareStatus(life.id(), kind, new Period(order, null), "The adopters", written(order)));
        } else if (kind.previouslyLookedAfter()) {
            LocalDate order = ended(life);
            inCareUntil(life, order, kind == CareKind.CHILD_ARRANGEMENTS ? "E41" : dice.pick("E45", "E46", "E47"));
            status(life, kind, null, new Period(order, null), null);
        } else {
            status(life, kind, kind == CareKind.SHORT_BREAKS ? "V4" : null, new Period(life.since(), null), null);
        }
        if (life.disclosed()) {
            disclosure(life);
        }
    }

    private void inCare(Life life) {
        String now = legalStatus(life);
        LocalDate since = life.since();
        if (since.isBefore(today.minusDays(300)) && now.equals("C2")) {
            LocalDate order = since.plusDays(dice.between(90, 200));
            status(life, CareKind.LOOKED_AFTER, dice.pick("C1", "V2"), new Period(since, order), "X1");
            status(life, CareKind.LOOKED_AFTER, now, new Period(order, null), null);
        } else {
            status(life, CareKind.LOOKED_AFTER, now, new Period(since, null), null);
        }
    }

    private String legalStatus(Life life) {
        if (life.number() < Saltmarsh.CHILDREN) {
            return life.sketch().forename().equals("Jaden") ? "V2" : "C2";
        }
        int share = dice.between(1, 100);
        if (life.sketch().year() <= 3 && share <= 12) {
            return "E1";
        }
        if (life.sketch().year() >= 9 && share <= 2) {
            return "J1";
        }
        return share <= 14 ? "C1" : share <= 36 ? "V2" : "C2";
    }

    private LocalDate ended(Life life) {
        LocalDate earliest = life.child().bornOn().plusDays(400);
        LocalDate order = today.minusDays(dice.between(120, 1600));
        return order.isBefore(earliest) ? earliest : order;
    }

    private void inCareUntil(Life life, LocalDate end, String reason) {
        LocalDate born = life.child().bornOn().plusDays(20);
        LocalDate from = end.minusDays(dice.between(300, 1200));
        status(life, CareKind.LOOKED_AFTER, "C2", new Period(from.isBefore(born) ? born : from, end), reason);
    }

    private void status(Life life, CareKind kind, @Nullable String legal, Period period, @Nullable String reason) {
        rows.keep(new CareStatus(life.id(), kind, period, FROM_CARE, written(period.from()))
                .under(legal, town.council(life.sketch().home()).id())
                .endedBy(reason));
    }

    private void disclosure(Life life) {
        LocalDate from = today.minusDays(dice.between(30, 300));
        rows.keep(new Disclosure(
                life.id(),
                Disclosure.GivenBy.PARENTAL_RESPONSIBILITY,
                InventedNames.adultOf(life.sketch().surname(), dice),
                life.place().lead().name(),
                new Period(from, null),
                written(from)));
    }

    private Instant written(LocalDate day) {
        return Place.written(day, today);
    }
}
