package org.holdfast.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What the cards of key person and safe place show; read once a request however many cards stand on a page. */
@Named
@RequestScoped
public class SupportCard {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    @Inject
    ReadSupport readSupport;

    @Inject
    ChildStrip strip;

    private @Nullable SupportView view;

    /**
     * A person in the card.
     *
     * @param kind of the state tag
     */
    public record Line(
            String name,
            String kind,
            String state,
            String jobTitle,
            String phone,
            LocalDate since,
            LocalDate verifiedOn,
            String verifiedBy,
            String duty,
            boolean here) {}

    SupportView view() {
        if (view == null) {
            view = readSupport.run(strip.id());
        }
        return view;
    }

    /** Who is there for the child comes first; one who is away or left the school is shown as such, not left out. */
    public List<Line> people() {
        SupportView known = view();
        Optional<Line> keyPerson = known.keyPerson()
                .map(p -> p.present()
                        ? line(p, "ok", Text.say("support.keyPerson.now"))
                        : line(p, "soon", backOn("support.keyPerson.away.", p.backOn())));
        Optional<Line> gone = known.gone().map(p -> line(p, "act", Text.say("support.keyPerson.gone")));
        Optional<Line> acting = known.acting().map(p -> line(p.who(), "ok", acting(p)));
        Optional<Line> waiting = known.backup()
                .filter(p -> acting.isEmpty())
                .map(p -> p.present()
                        ? line(p, "quiet", Text.say("support.backup.now"))
                        : line(p, "soon", backOn("support.keyPerson.away.", p.backOn())));
        return Stream.of(acting, keyPerson, gone, waiting)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who is away and who acts, in a sentence; empty where the key person is there or nobody is named. */
    public String away() {
        SupportView known = view();
        return known.keyPerson()
                .filter(person -> !person.present())
                .map(person -> backOn("support.away.", person.backOn(), person.name()) + " "
                        + known.acting()
                                .map(p -> Text.say("support.away.acts", p.who().name()))
                                .orElseGet(() -> Text.say("support.away.nobody")))
                .orElse("");
    }

    private static String acting(StandIn backup) {
        return backup.forName().isPresent()
                ? backOn("support.backup.acts.", backup.until())
                : Text.say("support.backup.acts.alone");
    }

    /** The text of a key for a day on which somebody is back, or of its twin for a day that nobody knows. */
    private static String backOn(String key, Optional<LocalDate> back, Object... facts) {
        return back.map(day -> Text.say(
                        key + "until",
                        Stream.concat(Stream.of(DAY.format(day)), Stream.of(facts))
                                .toArray()))
                .orElseGet(() -> Text.say(
                        key + "open",
                        Stream.concat(Stream.of(""), Stream.of(facts)).toArray()));
    }

    public boolean hasKeyPerson() {
        return view().keyPerson().isPresent();
    }

    public boolean hasBackup() {
        return view().backup().isPresent();
    }

    /** One, or none. */
    public List<SafePlace> places() {
        return view().safePlace().stream().toList();
    }

    public List<SupportGap> gaps() {
        return view().gaps();
    }

    public List<SupportGap> placeGaps() {
        return gaps().stream()
                .filter(gap -> gap.missing() == SupportGap.Missing.SAFE_PLACE)
                .toList();
    }

    public List<SupportGap> peopleGaps() {
        return gaps().stream()
                .filter(gap -> gap.missing() != SupportGap.Missing.SAFE_PLACE)
                .toList();
    }

    /** Everybody ever named, newest first. */
    public List<KeyPerson> history() {
        return view().history();
    }

    /** "2 since care began", or since the child joined the school for a reader who may not know of care. */
    public String count() {
        SupportView known = view();
        return known.since()
                .map(day ->
                        Text.say(known.sinceCare() ? "support.count.care" : "support.count.school", known.keyPersons()))
                .orElse("");
    }

    public SupportRule keyPersonRule() {
        return SupportRule.EVERY_CHILD_HAS_A_KEY_PERSON;
    }

    public SupportRule continuityRule() {
        return SupportRule.SAME_KEY_PERSON_THROUGHOUT;
    }

    public SupportRule safePlaceRule() {
        return SupportRule.EVERY_CHILD_HAS_A_SAFE_PLACE;
    }

    private static Line line(KeyPerson who, String kind, String state) {
        return new Line(
                who.name(),
                kind,
                state,
                who.jobTitle(),
                who.phone(),
                who.since(),
                who.verifiedOn(),
                who.verifiedBy(),
                who.duty().name(),
                who.here());
    }
}
