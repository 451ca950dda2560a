package org.holdfast.access;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of a client of the bridge and its secrets. */
public enum ClientRule implements Rule {
    CLIENT_IS_NAMED("Give the case system a name of up to 100 characters.", "Holdfast"),
    CLIENT_HAS_A_SCOPE("Tick at least one scope: without any the client may do nothing.", "RFC 6749, section 3.3"),
    CLIENT_IS_OPEN("Add a new client: this one is closed.", "Holdfast"),
    SECRET_LASTS_UP_TO_TWO_YEARS(
            "Let the secret last from 1 to 730 days.", "A credential has an end; the length is general knowledge"),
    OVERLAP_IS_SHORT(
            "Let the old secret go on for 0 to 90 days.",
            "Rotation with overlap is general knowledge; the length is Holdfast's"),
    ISSUER_ID_IS_PLAIN(
            "Write the id as your identity provider shows it: up to 200 letters, digits or signs, no blanks.",
            "RFC 6749"),
    ISSUER_ID_IS_FREE(
            "Look for this id among your clients: it stands for another one already.",
            "One token, one client; Holdfast"),
    CLOSING_CLIENT_IS_MEANT("Tick that the case system is no longer used before you close its client.", "Holdfast");

    private final String sentence;
    private final String source;

    ClientRule(String sentence, String source) {
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

    /** @param field of the form that the words belong to */
    public Refused at(String field) {
        return new Refused(this, sentence, field);
    }
}
