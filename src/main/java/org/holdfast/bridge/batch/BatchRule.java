package org.holdfast.bridge.batch;

import org.holdfast.kernel.Rule;

/** What must hold of a batch. */
enum BatchRule implements Rule {
    NOT_TOO_MANY_AT_ONCE(
            "Twenty batches of your authority wait already: send the next one when one of them is done.", "Holdfast");

    private final String sentence;
    private final String source;

    BatchRule(String sentence, String source) {
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
