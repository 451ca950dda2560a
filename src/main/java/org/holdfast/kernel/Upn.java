package org.holdfast.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * Unique pupil number: check letter, 11 digits, and a last digit, or a letter when temporary. Source: Government Data
 * Standards Catalogue, UPN 2.0 (modulus 23, weights 2 to 13).
 *
 * @throws IllegalArgumentException if the form or the check letter is wrong
 */
public record Upn(String text) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    public Upn {
        if (!hasForm(text)) {
            throw new IllegalArgumentException("A UPN has a letter, 11 digits, and a digit or letter");
        }
        if (text.charAt(0) != checkLetter(text)) {
            throw new IllegalArgumentException("The check letter of this UPN should be " + checkLetter(text));
        }
    }

    /** The number in a text as people type it: small letters and blanks are forgiven. Empty if it is not one. */
    public static Optional<Upn> parse(String typed) {
        String text = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return hasForm(text) && text.charAt(0) == checkLetter(text) ? Optional.of(new Upn(text)) : Optional.empty();
    }

    /** Whether a text has the shape of a UPN, whatever its check letter says. */
    public static boolean hasForm(String text) {
        return text.matches("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]");
    }

    /** Given for a time only, to be replaced by a permanent number. */
    public boolean temporary() {
        return Character.isLetter(text.charAt(12));
    }

    /** The right letter for the twelve characters behind it. */
    public static char checkLetter(String text) {
        int sum = 0;
        for (int place = 1; place <= 12; place++) {
            char c = text.charAt(place);
            sum += (place + 1) * (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c));
        }
        return LETTERS.charAt(sum % 23);
    }

    @Override
    public String toString() {
        return text;
    }
}
