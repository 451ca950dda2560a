package org.holdfast.platform;

import org.holdfast.kernel.Rule;

/** What must hold of a file that somebody sends. */
public enum FileRule implements Rule {
    NOT_TOO_LARGE("Send a smaller file: 10 MB is the most one file may have.", "Holdfast, limit of an upload"),
    NOT_EMPTY("Choose a file that has something in it.", "Holdfast");

    private final String sentence;
    private final String source;

    FileRule(String sentence, String source) {
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
