package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.kernel.Period;

/**
 * Compares a row of the UASC file with what is known of a child having come alone. The file says only when that ends, so it
 * begins where it is known to, or else at birth. Source: {@link Ssda903Rule#ALONE_UNTIL_THE_DAY}.
 */
final class AloneLedger {
    private static final String YES = "Y";
    private static final String NO = "N";

    private final CareChange change;

    AloneLedger(CareChange change) {
        this.change = change;
    }

    /** Whether a row of this file has ended it: the flag of a Header file then says nothing new. */
    static boolean ended(List<Characteristic> known) {
        return known.stream()
                .anyMatch(fact -> fact.kind() == Kind.UNACCOMPANIED
                        && fact.code().equals(NO)
                        && fact.period().end().isEmpty()
                        && fact.source().equals(Ssda903Alone.SOURCE));
    }

    void compare(Ssda903Alone row) {
        List<Characteristic> known = change.known.characteristics().stream()
                .filter(fact -> fact.kind() == Kind.UNACCOMPANIED)
                .sorted(Comparator.comparing(Characteristic::from))
                .toList();
        LocalDate start = start(known, row);
        List<Characteristic> later =
                known.stream().filter(fact -> !fact.from().isBefore(start)).toList();
        List<CareChange.Dated> said = said(start, row.until());
        if (!later.stream().map(CareChange.Dated::of).toList().equals(said)) {
            change.wrongAlone.addAll(later);
            change.alone.addAll(said);
        }
    }

    private LocalDate start(List<Characteristic> known, Ssda903Alone row) {
        LocalDate born = change.known.child().map(Child::bornOn).orElse(row.bornOn());
        return known.stream()
                .filter(fact -> fact.code().equals(YES))
                .map(Characteristic::from)
                .findFirst()
                .filter(day -> row.until().map(day::isBefore).orElse(true))
                .orElse(born);
    }

    private static List<CareChange.Dated> said(LocalDate start, Optional<LocalDate> until) {
        List<CareChange.Dated> said = new ArrayList<>();
        said.add(new CareChange.Dated(
                new Characteristic.Said(Kind.UNACCOMPANIED, YES), new Period(start, until.orElse(null))));
        until.ifPresent(day ->
                said.add(new CareChange.Dated(new Characteristic.Said(Kind.UNACCOMPANIED, NO), new Period(day, null))));
        return said;
    }
}
