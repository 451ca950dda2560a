package org.holdfast.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.kernel.Refused;

/** What a look at a sign-in sheet found, by line. */
record SheetFindings(List<SheetCase> cases) {
    ImportCounts counts() {
        return new ImportCounts(
                count(RowOutcome.MATCHED),
                count(RowOutcome.NEW),
                count(RowOutcome.CHANGED),
                count(RowOutcome.REVIEW),
                count(RowOutcome.INVALID),
                count(RowOutcome.UNKNOWN),
                0);
    }

    List<SheetCase> of(ImportView view) {
        return cases.stream()
                .filter(it -> view.outcome().filter(it.outcome()::equals).isPresent())
                .toList();
    }

    List<SheetCase> loading() {
        return cases.stream().filter(SheetCase::loads).toList();
    }

    /** New people about whom nobody has said anything, and whose group the sheet says. */
    List<SheetCase> plainlyNew() {
        return cases.stream()
                .filter(it -> it.outcome() == RowOutcome.NEW
                        && !it.loads()
                        && it.group().isPresent())
                .toList();
    }

    int undecided() {
        return (int) cases.stream()
                .filter(it -> it.outcome() == RowOutcome.REVIEW
                        || it.outcome() == RowOutcome.INVALID
                        || (it.outcome() == RowOutcome.NEW && !it.loads()))
                .count();
    }

    /** @throws Refused if no row about which something can be said has this key */
    SheetCase asking(String personKey) {
        return cases.stream()
                .filter(SheetCase::asks)
                .filter(it ->
                        it.person().filter(who -> who.key().equals(personKey)).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused(SheetImportRule.STILL_OPEN));
    }

    /** Stands for all that is shown: another one means that something has moved. */
    String mark() {
        String all = cases.stream().map(SheetCase::mark).collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(RowOutcome outcome) {
        return (int) cases.stream().filter(it -> it.outcome() == outcome).count();
    }
}
