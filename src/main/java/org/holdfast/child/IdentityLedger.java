package org.holdfast.child;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.child.ChildIdentifier.Kind;

/** Compares a Header row with the numbers and the sex that are known of a child. Names and birth dates are for people. */
final class IdentityLedger {
    private static final Set<String> NOTHING_SAID = Set.of("REFU", "NOBT");

    private final String authorityId;
    private final CareChange change;

    IdentityLedger(String authorityId, CareChange change) {
        this.authorityId = authorityId;
        this.change = change;
    }

    /** @param alone whether the UASC file says more of the child than the flag of this row */
    void compare(Ssda903Header row, boolean upnInDoubt, boolean alone) {
        if (texts(Kind.SOCIAL_CARE_ID)
                .noneMatch(text -> key(text).equals(row.childId().key()))) {
            change.identifiers.add(new CareChange.NewIdentifier(
                    Kind.SOCIAL_CARE_ID, row.childId().text(), true));
        }
        if (!upnInDoubt) {
            row.upn().ifPresent(upn -> upn(upn.text()));
            row.uncheckedUpn()
                    .filter(text -> texts(Kind.UNVERIFIED_UPN).noneMatch(text::equals))
                    .ifPresent(text ->
                            change.identifiers.add(new CareChange.NewIdentifier(Kind.UNVERIFIED_UPN, text, false)));
        }
        boolean said = alone || AloneLedger.ended(change.known.characteristics());
        row.characteristics().stream()
                .filter(one -> !said || one.kind() != Characteristic.Kind.UNACCOMPANIED)
                .forEach(this::characteristic);
        change.sex = Optional.of(row.sex()).filter(sex -> !sex.equals("U")).filter(sex -> change.known
                .child()
                .map(child -> !child.sex().equals(sex))
                .orElse(false));
    }

    /** That a code was refused or not obtained takes nothing back; a row that is silent says nothing. */
    private void characteristic(Characteristic.Said said) {
        List<Characteristic> before = change.known.characteristics().stream()
                .filter(fact ->
                        fact.kind() == said.kind() && fact.period().end().isEmpty())
                .toList();
        boolean same = before.stream().anyMatch(fact -> fact.code().equals(said.code()));
        if (!same && (before.isEmpty() || !NOTHING_SAID.contains(said.code()))) {
            change.wrongCharacteristics.addAll(before);
            change.characteristics.add(said);
        }
    }

    /** A new number makes the one before a former one; a file that still has a former number is behind. */
    private void upn(String text) {
        if (Stream.concat(texts(Kind.UPN), texts(Kind.FORMER_UPN)).anyMatch(text::equals)) {
            return;
        }
        for (ChildIdentifier before : known(Kind.UPN)) {
            change.wrongIdentifiers.add(before);
            change.identifiers.add(new CareChange.NewIdentifier(Kind.FORMER_UPN, before.text(), false));
        }
        change.identifiers.add(new CareChange.NewIdentifier(Kind.UPN, text, false));
    }

    private Stream<String> texts(Kind kind) {
        return known(kind).stream().map(ChildIdentifier::text);
    }

    private List<ChildIdentifier> known(Kind kind) {
        return change.known.identifiers().stream()
                .filter(identifier -> identifier.kind() == kind)
                .filter(identifier ->
                        identifier.authorityId().map(authorityId::equals).orElse(true))
                .toList();
    }

    private static String key(String text) {
        return SocialCareId.parse(text).map(SocialCareId::key).orElse(text);
    }
}
