package org.holdfast.access;

import org.holdfast.kernel.Rule;

/** What must hold of accounts. */
public enum AccessRule implements Rule {
    CODE_WORKS_ONCE("Use the code from the server's log; it works once, until the server starts again.", "Holdfast"),
    PASSWORD_IS_LONG(
            "Choose a password of at least 12 characters.", "NCSC password guidance; length is general knowledge"),
    PASSWORD_IS_NOT_KNOWN(
            "Choose a password that others do not guess: this one is common, a pattern, or made of a name.",
            "NCSC password guidance; NIST SP 800-63B 5.1.1.2"),
    PASSWORD_IS_NEW("Choose a password other than the present one.", "Holdfast"),
    PASSWORD_IS_TYPED_TWICE("Type the same new password in both fields.", "Holdfast"),
    PRESENT_PASSWORD_IS_RIGHT("Type your current password; what you typed is not it.", "Holdfast"),
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
}
