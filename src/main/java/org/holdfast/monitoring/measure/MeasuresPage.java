package org.holdfast.monitoring.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.exclusion.Days;
import org.holdfast.kernel.AsAt;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The measures of the reader's authority as at a pair. */
@Named
@ViewScoped
public class MeasuresPage implements Serializable {
    private static final String HERE = "/monitoring/measures";

    @Inject
    transient ReadMeasures readMeasures;

    @Inject
    transient Acting acting;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    @Inject
    MeasureAddress address;

    private transient @Nullable MeasureSheet sheet;
    private @Nullable LocalDate on;
    private @Nullable LocalDate known;

    public void open() {
        it();
        on = address.at().on();
        known = address.knownOn();
    }

    public MeasureSheet it() {
        if (sheet == null) {
            sheet = readMeasures.run(address.at());
        }
        return sheet;
    }

    public String answer() {
        MeasureLine first = it().headline(Measure.SUPPORT_PLANNED);
        return first.figure()
                .map(figure -> figure.denominator() == 0
                        ? Text.say("monitoring.measure.answer.nobody")
                        : Text.say("monitoring.measure.answer", figure.numerator(), figure.denominator()))
                .orElseGet(() -> Text.say("monitoring.measure.answer.hidden"));
    }

    public String lead() {
        return Text.say(
                "monitoring.measure.lead",
                it().authority(),
                show.date(it().at().on()),
                show.when(it().at().known()));
    }

    public boolean past() {
        return address.past();
    }

    public List<Measure> measures() {
        return Stream.of(Measure.values()).filter(Measure::listed).toList();
    }

    public List<MeasureTables.Beside> outcomes() {
        return new MeasureTables(it()).outcomes();
    }

    /** Of whom a measure may be told, the widest first. */
    public List<MeasureLine> lines(Measure measure) {
        return Stream.of(Population.values())
                .flatMap(population -> it().of(measure, population).stream())
                .toList();
    }

    public MeasureLine headline(Measure measure) {
        return it().headline(measure);
    }

    /** "88.6% · 93 of 105", or that it is hidden. */
    public String say(MeasureLine line) {
        return line.figure()
                .map(figure -> say(line.measure(), figure))
                .orElseGet(() -> Text.say("monitoring.measure.hidden"));
    }

    private String say(Measure measure, Figure figure) {
        return switch (measure.unit()) {
            case CHILDREN, SESSIONS -> show.percent(figure.numerator(), figure.denominator());
            case SUSPENSIONS -> Text.say("monitoring.measure.times", figure.numerator(), figure.denominator());
            case HALF_DAYS -> Text.say("monitoring.measure.days", Days.words(figure.numerator()), figure.denominator());
        };
    }

    public String kind(Measure measure) {
        return Text.say("monitoring.measure.kind." + measure.kind());
    }

    public List<MeasureTable> tables() {
        return new MeasureTables(it()).ofGroups();
    }

    public List<MeasureTable> schools() {
        return new MeasureTables(it()).ofPlaces();
    }

    public List<MeasureRule> rules() {
        return List.of(
                MeasureRule.WHO_IS_COUNTED,
                MeasureRule.PLAN_IS_CURRENT,
                MeasureRule.SMALL_NUMBERS_ARE_HIDDEN,
                MeasureRule.AS_AT_A_PAIR);
    }

    /** Whether there is a list of those not in the numerator for this reader. */
    public boolean mayList() {
        return acting.actor().may(Task.LIST_UNMET);
    }

    public String listHref(Measure measure) {
        return "/monitoring/unmet?measure=" + measure.name() + "&" + MeasureAddress.query(it().at());
    }

    public String exportHref(String form) {
        return "/monitoring/measures-export?form=" + form + "&" + MeasureAddress.query(it().at());
    }

    public String pairHref() {
        return "?" + MeasureAddress.query(it().at());
    }

    /** Opens the figures of another day. */
    public String look() {
        AsAt pair = PairAsked.of(text(on), text(known), clock);
        return HERE + "?faces-redirect=true&on=" + pair.on() + "&known=" + text(known);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public MeasureAddress getAt() {
        return address;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public @Nullable LocalDate getKnown() {
        return known;
    }

    public void setKnown(@Nullable LocalDate day) {
        known = day;
    }
}
