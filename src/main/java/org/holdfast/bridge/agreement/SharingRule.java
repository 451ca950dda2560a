package org.holdfast.bridge.agreement;

import java.util.Collection;
import java.util.stream.Collectors;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of every answer of the bridge; otherwise it is 403, whichever child was asked for. */
public enum SharingRule implements Rule {
    AN_AGREEMENT_IS_IN_FORCE(
            "no-agreement",
            "No agreement",
            "No agreement on sharing is in force for this client: ask the authority’s administrator to add one under"
                    + " “Sharing agreements”"),
    THE_AGREEMENT_COVERS_IT(
            "not-agreed",
            "Not agreed",
            "The agreements in force for this client do not cover what was asked for: ask the authority’s administrator");

    private final String kind;
    private final String title;
    private final String sentence;

    SharingRule(String kind, String title, String sentence) {
        this.kind = kind;
        this.title = title;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return "F68; safeguards 10";
    }

    /** Last part of the problem's type. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    Refused refused() {
        return new Refused(this);
    }

    /** @param missing parts that no agreement covers */
    Refused refused(Collection<Part> missing) {
        return new Refused(
                this, sentence + " (" + missing.stream().map(Part::name).collect(Collectors.joining(", ")) + ")");
    }
}
