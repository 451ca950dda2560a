package org.holdfast.bridge;

import jakarta.ws.rs.BadRequestException;

/** A parameter or header that is not of the contract; what it should be reaches the client. */
public class BadParameter extends BadRequestException {
    private final String words;

    /** @param shouldBe e.g. {@code "a whole number from 1 to 200"}; never what was sent */
    public BadParameter(String name, String shouldBe) {
        super(name);
        this.words = name + ": " + shouldBe;
    }

    String words() {
        return words;
    }
}
