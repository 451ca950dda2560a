package org.holdfast.kernel;

import java.util.Optional;

/**
 * NHS number: ten digits, of which the last is a check digit (modulus 11, weights 10 to 2). Source: facts D.
 *
 * @throws IllegalArgumentException if it has another form or the check digit is wrong
 */
public record NhsNumber(String text) {
    public NhsNumber {
        if (!valid(text)) {
            throw new IllegalArgumentException("An NHS number has ten digits, the last of them the right check digit");
        }
    }

    /** The number in a text as people write it, in groups or not. Empty if it is not one. */
    public static Optional<NhsNumber> parse(String typed) {
        String text = typed.replaceAll("[ -]", "");
        return valid(text) ? Optional.of(new NhsNumber(text)) : Optional.empty();
    }

    private static boolean valid(String text) {
        if (!text.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (10 - place) * (text.charAt(place) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == text.charAt(9) - '0';
    }

    /** Never in full: who may know a child's number is decided elsewhere. */
    @Override
    public String toString() {
        return "NHS number";
    }
}
