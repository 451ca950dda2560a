package org.holdfast.monitoring.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Who is counted in a measure and not in its numerator. */
@Named
@ViewScoped
public class UnmetPage implements Serializable {
    @Inject
    transient ListUnmet listUnmet;

    @Inject
    transient Show show;

    @Inject
    MeasureAddress address;

    private Measure measure = Measure.SUPPORT_PLANNED;
    private int sheet = 1;
    private transient @Nullable UnmetList list;

    public void open() {
        it();
    }

    public UnmetList it() {
        if (list == null) {
            list = listUnmet.run(measure, address.at(), sheet);
        }
        return list;
    }

    public Measure chosen() {
        return measure;
    }

    public String answer() {
        return Text.say("monitoring.measure.unmet.answer", it().total());
    }

    /** How many more are counted, as far as a number may be said. */
    public String others() {
        String key = "monitoring.measure.unmet.others";
        String said = it().others()
                .map(number -> Text.say(key, number))
                .orElseGet(() ->
                        it().figure().hidden() ? Text.say(key + ".hidden") : Text.say(key + ".few", it().least()));
        return said + " "
                + Text.say(
                        "monitoring.measure.unmet.of",
                        it().figure().population().title());
    }

    public String why(Unmet line) {
        return line.reasons().stream().map(this::say).collect(Collectors.joining("; "));
    }

    private String say(Unmet.Reason reason) {
        Object[] facts = reason.facts().stream()
                .map(fact -> fact instanceof LocalDate day ? show.date(day) : fact)
                .toArray();
        return Text.say(reason.key(), facts);
    }

    public String lead() {
        return Text.say(
                "monitoring.measure.unmet.lead",
                show.date(address.at().on()),
                show.when(address.at().known()));
    }

    public String shown() {
        return Text.say(
                "monitoring.pager.shown",
                it().sheet().first(),
                it().sheet().last(),
                it().sheet().total());
    }

    public String previousHref() {
        return it().sheet().previous(this::href);
    }

    public String nextHref() {
        return it().sheet().next(this::href);
    }

    public String backHref() {
        return "/monitoring/measures?" + MeasureAddress.query(address.at());
    }

    private String href(String number) {
        return "?measure=" + measure.name() + "&" + MeasureAddress.query(address.at()) + "&page=" + number;
    }

    public MeasureAddress getAt() {
        return address;
    }

    public String getMeasure() {
        return measure.name();
    }

    /** What is no measure of children counts as not said. */
    public void setMeasure(@Nullable String name) {
        measure = Stream.of(Measure.values())
                .filter(one -> one.listed() && one.name().equals(name))
                .findFirst()
                .orElse(Measure.SUPPORT_PLANNED);
    }

    public String getPage() {
        return String.valueOf(sheet);
    }

    public void setPage(@Nullable String number) {
        sheet = number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1;
    }
}
