package org.holdfast.imports;

import org.holdfast.kernel.Rule;

/** How files come in. */
public enum ImportRule implements Rule {
    FILES_ARE_CHOSEN("Choose the Header file, the Episodes file, or both.", "Holdfast"),
    ONCE_ONLY("These files were loaded or thrown away already. Nothing was changed.", "Holdfast"),
    NOTHING_TO_LOAD("No row of these files would change anything.", "Holdfast"),
    HAS_AN_AUTHORITY("Only a data manager of an authority can send files.", "Safeguards 1, data manager");

    private final String sentence;
    private final String source;

    ImportRule(String sentence, String source) {
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
