package org.holdfast.attendance.year;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.attendance.Tally;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Children who are persistently or severely absent this year. */
@Named
@ViewScoped
public class BandsPage implements Serializable {
    private static final int LENGTH = 50;

    @Inject
    transient ListBand listBand;

    private Band band = Band.PERSISTENT;
    private int sheet = 1;
    private transient ListBand.@Nullable Listed listed;

    public ListBand.Listed it() {
        if (listed == null) {
            listed = listBand.run(band);
        }
        return listed;
    }

    public void open() {
        it();
    }

    public String answer() {
        return Text.say("attendance.bands.answer." + band.name(), it().lines().size(), it().known());
    }

    public String group() {
        return it().group().words();
    }

    /** "2026 to 2027". */
    public String year() {
        return Text.say("attendance.bands.year", String.valueOf(it().year()), String.valueOf(it().year() + 1));
    }

    public List<Band> bands() {
        return List.of(Band.values());
    }

    public Band chosen() {
        return band;
    }

    public String label(Band of) {
        return Text.say("attendance.bands.name." + of.name(), it().count(of));
    }

    public String href(Band of) {
        return "?band=" + of.name().toLowerCase(Locale.ROOT);
    }

    /** "12 of 105 sessions missed: 8 authorised, 4 not". */
    public String missed(ListBand.Line line) {
        Tally tally = line.tally();
        return Text.say(
                "attendance.bands.missed", tally.absent(), tally.possible(), tally.authorised(), tally.unauthorised());
    }

    public String absence(ListBand.Line line) {
        return line.tally().absence().map(rate -> rate + "%").orElse("");
    }

    public boolean severe(ListBand.Line line) {
        return line.tally().severe();
    }

    public List<ListBand.Line> rows() {
        return it().lines().subList(from(), Math.min(it().lines().size(), from() + LENGTH));
    }

    public boolean whole() {
        return it().lines().size() <= LENGTH;
    }

    public String shown() {
        return Text.say(
                "attendance.drops.shown",
                from() + 1,
                from() + rows().size(),
                it().lines().size());
    }

    public String previousHref() {
        return from() == 0 ? "" : href(band) + "&page=" + (number() - 1);
    }

    public String nextHref() {
        return from() + LENGTH >= it().lines().size() ? "" : href(band) + "&page=" + (number() + 1);
    }

    private int number() {
        int last = Math.max(1, (it().lines().size() + LENGTH - 1) / LENGTH);
        return Math.min(Math.max(1, sheet), last);
    }

    private int from() {
        return (number() - 1) * LENGTH;
    }

    public String getBand() {
        return band.name().toLowerCase(Locale.ROOT);
    }

    /** What is no band counts as not said. */
    public void setBand(@Nullable String name) {
        band = Stream.of(Band.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Band.PERSISTENT);
    }

    public String getSheet() {
        return String.valueOf(sheet);
    }

    public void setSheet(@Nullable String number) {
        sheet = number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1;
    }
}
