package org.holdfast.monitoring.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The pair of the inspection pack, its summary and where to take it. */
@Named
@ViewScoped
public class InspectionPage implements Serializable {
    @Inject
    transient MakePack makePack;

    @Inject
    transient Clock clock;

    private @Nullable LocalDate on;
    private @Nullable LocalDate day;
    private @Nullable String time;
    private @Nullable String addressOn;
    private @Nullable String addressKnown;
    private String authority = "";
    private transient MakePack.@Nullable Made made;

    /** Whose line a child is, for a reader who may see them. */
    public record Whose(String reference, Child child) {}

    public void open() {
        AsAt at = pair().orElse(new AsAt(LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        on = at.on();
        day = LocalDate.ofInstant(at.known(), clock.getZone());
        time = LocalTime.ofInstant(at.known(), clock.getZone()).toString();
        if (chosen()) {
            it();
        }
    }

    private Optional<AsAt> pair() {
        return PackAddress.read(addressOn, addressKnown);
    }

    /** Whether the address says a pair. */
    public boolean chosen() {
        return pair().isPresent();
    }

    public MakePack.Made it() {
        if (made == null) {
            made = makePack.run(PackAddress.authority(authority), pair().orElseThrow());
        }
        return made;
    }

    /** Goes on to the summary. */
    public String show() {
        LocalDate of = on == null ? LocalDate.now(clock) : on;
        if (of.isAfter(LocalDate.now(clock))) {
            throw InspectionRule.DAY_IS_PAST.at("on");
        }
        Instant known = known();
        if (known.isAfter(clock.instant())) {
            throw InspectionRule.INSTANT_IS_PAST.at("time");
        }
        return "/monitoring/inspection?faces-redirect=true&" + PackAddress.said(new AsAt(of, known), authority);
    }

    private Instant known() {
        try {
            LocalDate of = day == null ? LocalDate.now(clock) : day;
            return of.atTime(LocalTime.parse(time == null ? "" : time.strip()))
                    .atZone(clock.getZone())
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw InspectionRule.INSTANT_IS_PAST.at("time");
        }
    }

    public String answer() {
        return chosen()
                ? Text.say(
                        "monitoring.inspection.answer",
                        it().pack().facts().children().size())
                : Text.say("monitoring.inspection.title");
    }

    public PackWords words() {
        return new PackWords(clock.getZone());
    }

    public List<PackWords.Line> lines() {
        return words().lines(it().pack().facts().summary());
    }

    public List<Whose> whose() {
        List<Child> yours = it().yours();
        return it().pack().facts().children().stream()
                .flatMap(line -> yours.stream()
                        .filter(child -> child.id().equals(line.id()))
                        .map(child -> new Whose(line.reference(), child)))
                .toList();
    }

    public String downloadHref() {
        return "/monitoring/inspection-pack?"
                + PackAddress.said(it().pack().facts().at(), authority);
    }

    public List<Rule> rules() {
        return PackWords.rules();
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate date) {
        on = date;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate date) {
        day = date;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String typed) {
        time = typed;
    }

    public @Nullable String getAddressOn() {
        return addressOn;
    }

    public void setAddressOn(@Nullable String text) {
        addressOn = text;
    }

    public @Nullable String getAddressKnown() {
        return addressKnown;
    }

    public void setAddressKnown(@Nullable String text) {
        addressKnown = text;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String id) {
        authority = id == null ? "" : id;
    }
}
