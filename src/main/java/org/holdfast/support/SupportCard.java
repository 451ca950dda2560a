package org.holdfast.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What the cards of key person and safe place show; read once a request however many cards stand on a page. */
@Named
@RequestScoped
public class SupportCard {
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

    /** Key person first; one who left the school is shown as such, not left out. */
    public List<Line> people() {
        SupportView known = view();
        return Stream.of(
                        known.keyPerson().map(p -> line(p, "ok", "support.keyPerson.now")),
                        known.gone().map(p -> line(p, "act", "support.keyPerson.gone")),
                        known.backup().map(p -> line(p, "quiet", "support.backup.now")))
                .flatMap(Optional::stream)
                .toList();
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
                Text.say(state),
                who.jobTitle(),
                who.phone(),
                who.since(),
                who.verifiedOn(),
                who.verifiedBy(),
                who.duty().name(),
                who.here());
    }
}
