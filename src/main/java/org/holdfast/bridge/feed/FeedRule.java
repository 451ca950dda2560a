package org.holdfast.bridge.feed;

import org.holdfast.kernel.Rule;

/** Rules of reading changes. */
public enum FeedRule implements Rule {
    CURSOR_IS_KNOWN(
            "Nothing has this number yet. If the server was restored from a backup, read again from 0.",
            "general knowledge");

    private final String sentence;
    private final String source;

    FeedRule(String sentence, String source) {
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
