package org.holdfast.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.kernel.Folded;
import org.holdfast.school.School;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.sheet.GroupWords;
import org.holdfast.training.sheet.SheetRow;

/**
 * Somebody on a sign-in sheet: all rows of the same name and e-mail at one school.
 *
 * @param rows in the order of the file, at least one
 * @param key stands for the person in answers, in this sheet whatever the order of its rows
 */
record SheetPerson(School school, List<SheetRow> rows, String key) {
    static SheetPerson of(School school, List<SheetRow> rows) {
        return new SheetPerson(school, rows, key(school, rows.get(0)));
    }

    static String key(School school, SheetRow row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String text = school.id() + "\n" + Folded.fold(row.name()) + "\n" + row.email();
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int line() {
        return rows.get(0).line();
    }

    /** As one of the rows spells it; always the same one, whatever their order. */
    String name() {
        return rows.stream().map(SheetRow::name).min(Comparator.naturalOrder()).orElseThrow();
    }

    String folded() {
        return Folded.fold(rows.get(0).name());
    }

    String email() {
        return rows.get(0).email();
    }

    /** Empty where no row says it. */
    String job() {
        return rows.stream()
                .map(row -> row.job().isEmpty() ? row.group() : row.job())
                .filter(text -> !text.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** As the sheet says; empty where it does not, or says two. */
    Optional<StaffGroup> group() {
        Set<StaffGroup> said = rows.stream()
                .flatMap(row -> GroupWords.of(row.group()).or(() -> GroupWords.of(row.job())).stream())
                .collect(Collectors.toSet());
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    /** Whether any row bears their sign. */
    boolean signed() {
        return rows.stream().anyMatch(row -> row.signed() == SheetRow.Signed.YES);
    }
}
