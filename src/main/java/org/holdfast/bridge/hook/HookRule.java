package org.holdfast.bridge.hook;

import org.holdfast.kernel.Rule;

/** Rules of telling a case system of changes. */
public enum HookRule implements Rule {
    NAME_IS_SHORT("The id of a webhook has 1 to 40 letters, digits, hyphens or dots.", "general knowledge"),
    ADDRESS_IS_A_WEB_ADDRESS(
            "url is an https address of at most 2,000 signs, without a user and without a part behind #.",
            "Standard Webhooks, security considerations"),
    ADDRESS_IS_PUBLIC(
            "url is of the public internet. Addresses inside this network are for the operator to allow.",
            "OWASP, Server-Side Request Forgery Prevention Cheat Sheet"),
    FIVE_AT_MOST("A client has five webhooks at most: remove one first.", "local setting"),
    RANGE_IS_FROM_TO("from and to are numbers of changes, to not below from, at most 10,000 of them.", "local setting");

    private final String sentence;
    private final String source;

    HookRule(String sentence, String source) {
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
