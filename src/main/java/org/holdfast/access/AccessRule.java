package org.holdfast.access;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of accounts. */
public enum AccessRule implements Rule {
    CODE_WORKS_ONCE("Use the code from the server's log; it works once, until the server starts again.", "Holdfast"),
    PASSWORD_IS_LONG(
            "Choose a password of at least 12 characters.", "NCSC password guidance; length is general knowledge"),
    USER_NAME_IS_FREE("Choose another user name: this one is taken.", "Holdfast"),
    EMAIL_IS_ONE("Write one e-mail address, such as rosa.lamb@example.org, or leave it empty.", "Holdfast");

    private final String sentence;
    private final String source;

    AccessRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }

    /** @throws Refused if it is shorter than 12 characters */
    static void checkPassword(String password) {
        if (password.length() < 12) {
            throw new Refused(PASSWORD_IS_LONG, PASSWORD_IS_LONG.sentence(), "password");
        }
    }
}
