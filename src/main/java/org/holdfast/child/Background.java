package org.holdfast.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Period;
import org.holdfast.school.School;

/**
 * Schools, homes and care of a child by day, as one reader may know them: what a register year is read against.
 *
 * @param places at schools, the latest first
 * @param homes the latest first; none for a reader who may not know of care
 * @param care today's kind, where the reader may know it
 * @param keyPersonSince first day of today's key person
 * @param told what other features know, not yet cut to this reader: the one that told it does that
 */
public record Background(
        List<Place> places,
        List<Home> homes,
        Optional<CareKind> care,
        Optional<LocalDate> keyPersonSince,
        List<Told> told) {
    /** A place at a school for a time. */
    public record Place(School school, Enrolment.Kind kind, Period days) {
        public boolean main() {
            return kind == Enrolment.Kind.MAIN;
        }
    }

    /**
     * A placement for a time.
     *
     * @param moved whether the child changed home when it began
     */
    public record Home(String typeCode, boolean moved, Period days) {
        /** Such as {@code foster home}; never where it is. */
        public String words() {
            return CareCodes.placement(typeCode).orElse("placement");
        }
    }

    /** A period that another feature knows of, with up to three words of its own. Source: {@link BackgroundRows}. */
    public record Told(String kind, List<String> words, Period days) {}

    /** What a feature told, the latest first. */
    public List<Told> told(String kind) {
        return told.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** The place that counts on a day: the main one, or else any other. */
    public Optional<Place> placeOn(LocalDate day) {
        return places.stream()
                .filter(place -> place.days().holdsOn(day))
                .min(Comparator.comparing(place -> !place.main()));
    }

    /** First day of the home of a day: a placement that began without a move goes on with the one before. */
    public Optional<LocalDate> homeSince(LocalDate day) {
        Optional<LocalDate> since = Optional.empty();
        for (Home home : homes) {
            boolean goesOn = since.isEmpty()
                    ? home.days().holdsOn(day)
                    : home.days().end().filter(since.get()::equals).isPresent();
            if (goesOn) {
                since = Optional.of(home.days().from());
                if (home.moved()) {
                    break;
                }
            }
        }
        return since;
    }
}
