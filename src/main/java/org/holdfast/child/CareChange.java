package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.kernel.Period;

/** What a social care file would change of one child; nothing is written before {@link CareRecords} is told to. */
public final class CareChange {
    final KnownCare known;
    final Set<Integer> rows = new TreeSet<>();
    final List<ChildIdentifier> wrongIdentifiers = new ArrayList<>();
    final List<NewIdentifier> identifiers = new ArrayList<>();
    final List<CareStatus> wrongStatuses = new ArrayList<>();
    final List<Span<CareSaid>> statuses = new ArrayList<>();
    final List<Placement> wrongPlacements = new ArrayList<>();
    final List<Span<HomeSaid>> homes = new ArrayList<>();
    final List<Characteristic> wrongCharacteristics = new ArrayList<>();
    final List<Characteristic.Said> characteristics = new ArrayList<>();
    final List<Characteristic> wrongAlone = new ArrayList<>();
    final List<Dated> alone = new ArrayList<>();
    Optional<String> sex = Optional.empty();
    Optional<LocalDate> adoptedOn = Optional.empty();
    Optional<LocalDate> diedOn = Optional.empty();
    Optional<Name> name = Optional.empty();
    boolean lives;

    /** A legal name. */
    record Name(String forename, String surname) {}

    /** An identifier to be written; its child may not be there yet. */
    record NewIdentifier(ChildIdentifier.Kind kind, String text, boolean ofAuthority) {}

    /** What is said of a characteristic for a period that the file gives. */
    record Dated(Characteristic.Said said, Period period) {
        static Dated of(Characteristic fact) {
            return new Dated(new Characteristic.Said(fact.kind(), fact.code()), fact.period());
        }
    }

    CareChange(KnownCare known) {
        this.known = known;
    }

    public Optional<Child> child() {
        return known.child();
    }

    /** Whether what the Header file says of the child changes: sex, numbers or characteristics. */
    public boolean identity() {
        return sex.isPresent()
                || !identifiers.isEmpty()
                || !wrongIdentifiers.isEmpty()
                || !characteristics.isEmpty()
                || name.isPresent();
    }

    /** Whether what the UASC file says of the child changes. */
    public boolean alone() {
        return !alone.isEmpty();
    }

    /** Rows of the Episodes file that say something new. */
    public Set<Integer> rows() {
        return rows;
    }

    public boolean care() {
        return statusChanged() || homeChanged() || adoptedOn.isPresent() || diedOn.isPresent() || lives;
    }

    boolean statusChanged() {
        return !wrongStatuses.isEmpty() || !statuses.isEmpty();
    }

    boolean homeChanged() {
        return !wrongPlacements.isEmpty() || !homes.isEmpty();
    }

    public boolean isNothing() {
        return !identity() && !alone() && !care();
    }

    /** The record ends with the file: nothing is opened for a child who was adopted or has died. */
    public boolean ends() {
        return adoptedOn.isPresent() || diedOn.isPresent();
    }
}
