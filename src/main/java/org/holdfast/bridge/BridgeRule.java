package org.holdfast.bridge;

import org.holdfast.kernel.Rule;

/** Rules of sending. */
public enum BridgeRule implements Rule {
    KEY_IS_USED_ONCE(
            "An Idempotency-Key stands for one body: send another body with another key.",
            "IETF draft, The Idempotency-Key HTTP Header Field"),
    KEY_IS_NOT_UNDER_WAY(
            "A request with this Idempotency-Key is under way: send it again in a moment.",
            "IETF draft, The Idempotency-Key HTTP Header Field");

    private final String sentence;
    private final String source;

    BridgeRule(String sentence, String source) {
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
