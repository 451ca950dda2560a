package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.child.AttachmentNeed;
import org.holdfast.child.AttachmentNeed.Level;
import org.holdfast.child.Characteristic;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Placement;
import org.holdfast.kernel.Period;

/** Where children in care live and lived, and what is said of their attachment. */
final class HomeFacts {
    private static final String FROM_CARE = "SSDA903";

    private final DemoRows rows;
    private final Town town;
    private final Dice dice;
    /** Of its own, so that what is said of anything else stays as it was. */
    private final Dice cut;

    private final LocalDate today;

    HomeFacts(DemoRows rows, Town town, Size size, LocalDate today) {
        this.rows = rows;
        this.town = town;
        this.dice = new Dice(size.seed(), "home facts");
        this.cut = new Dice(size.seed(), "characteristics");
        this.today = today;
    }

    void write(Life life) {
        if (life.sketch().inCare()) {
            placements(life);
        }
        attachment(life);
        characteristics(life);
    }

    private void placements(Life life) {
        List<LocalDate> moves = moves(life);
        for (int i = 0; i < moves.size(); i++) {
            boolean last = i == moves.size() - 1;
            placement(life, type(life), true, new Period(moves.get(i), last ? null : moves.get(i + 1)));
        }
    }

    /** Days on which the child really changed home: the start of care and up to three later ones. */
    private List<LocalDate> moves(Life life) {
        List<LocalDate> days = new ArrayList<>(List.of(life.since()));
        LocalDate last = life.story().movedHomeOn();
        boolean settled = !life.has(KnownFault.MOVED_HOME) && dice.percent(55);
        if (settled || !last.isAfter(life.since().plusDays(14))) {
            return days;
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            LocalDate day = dice.day(life.since().plusDays(7), last.minusDays(7));
            if (!days.contains(day)) {
                days.add(day);
            }
        }
        days.add(last);
        days.sort(null);
        return days;
    }

    private String type(Life life) {
        if (life.sketch().year() >= 12) {
            return dice.pick("U4", "U6", "K3", "K3", "K2", "P1");
        }
        int share = dice.between(1, 100);
        if (share <= 10) {
            return "K2";
        }
        return share <= 24 ? dice.pick("U1", "U3") : share <= 30 ? "P1" : share <= 60 ? "U4" : "U6";
    }

    private void placement(Life life, String type, boolean moved, Period period) {
        Home area =
                dice.percent(20) ? life.sketch().home().other() : life.sketch().home();
        String postcode = "ZZ" + dice.between(1, 9) + " " + dice.between(1, 9) + "ZZ";
        rows.keep(new Placement(life.id(), type, moved, period, FROM_CARE, written(period.from()))
                .by(
                        type.equals("K2") || type.equals("K3") ? "PR4" : "PR1",
                        town.council(area).id())
                .at(postcode, dice.percent(35)));
    }

    private void attachment(Life life) {
        int share = dice.between(1, 100);
        if (share > 72 || life.sketch().sealed()) {
            return;
        }
        Level level = share <= 26 ? Level.HAS : share <= 58 ? Level.MAY_HAVE : Level.NONE_KNOWN;
        // A school may say that a child may have difficulties, never that it has.
        boolean clinic = level == Level.HAS;
        LocalDate since = today.minusDays(dice.between(30, 700));
        rows.keep(new AttachmentNeed(
                life.id(),
                level,
                clinic ? "Dr Anil Sethi" : life.place().lead().name(),
                clinic ? "Clinical psychologist" : "Designated teacher",
                new Period(since, null),
                written(since)));
    }

    /** The return brings ethnicity and who came alone; the school says who has special educational needs. */
    private void characteristics(Life life) {
        if (life.sketch().sealed()) {
            return;
        }
        LocalDate born = life.child().bornOn();
        int share = cut.between(1, 100);
        boolean alone = life.sketch().inCare() && life.sketch().year() >= 9 && cut.percent(12);
        String ethnicity = alone
                ? cut.pick("BAFR", "OOTH", "AOTH")
                : share <= 74
                        ? "WBRI"
                        : share <= 92 ? cut.pick("MWBC", "MWAS", "APKN", "BAFR", "WOTH", "BCRB") : "NOBT";
        said(life, Kind.ETHNICITY, ethnicity, FROM_CARE, born);
        said(life, Kind.UNACCOMPANIED, alone ? "Y" : "N", FROM_CARE, born);
        said(life, Kind.DISABILITY, cut.percent(9) ? "Y" : "N", FROM_CARE, born);
        int need = cut.between(1, 100);
        String sen = need <= 27 ? "K" : need <= 57 ? "N" : need <= 85 ? "E" : "";
        if (!sen.isEmpty()) {
            said(life, Kind.SEN, sen, life.place().lead().name(), today.minusDays(cut.between(30, 600)));
        }
    }

    private void said(Life life, Kind kind, String code, String source, LocalDate from) {
        rows.keep(new Characteristic(life.id(), kind, code, new Period(from, null), source, written(from)));
    }

    private Instant written(LocalDate day) {
        return Place.written(day, today);
    }
}
