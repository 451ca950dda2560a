package org.holdfast.child;

import org.holdfast.kernel.Rule;

/** What must hold of a text that is kept while it is typed. */
enum DraftRule implements Rule {
    FITS("This is more than can be kept before it is saved. Shorten it.", "Holdfast, 512 KB a form"),
    IS_READABLE("What the page sent cannot be read. Open the page again.", "Holdfast"),
    IS_OPEN("This page was saved already. Open it again to go on.", "Holdfast"),
    ONE_WINDOW(
            "You typed into this field in another window as well. This text is not kept yet: copy it over, or close the"
                    + " other window and type on.",
            "Holdfast, nothing is lost"),
    ENDS_WITH_NOTICE(
            "What was typed and not touched again for " + Draft.QUIET_DAYS + " days is removed " + Draft.NOTICE_DAYS
                    + " days after its writer was told.",
            "UK GDPR, article 5 (1) (e), storage limitation; the periods are Holdfast's"),
    FOR_THIS_CHILD("This page was opened for another child. Nothing was kept.", "Holdfast, wrong-child guard");

    private final String sentence;
    private final String source;

    DraftRule(String sentence, String source) {
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
