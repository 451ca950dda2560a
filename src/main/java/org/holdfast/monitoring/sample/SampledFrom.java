package org.holdfast.monitoring.sample;

import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Whose children a sample is taken from: those that one of the reader's authorities looks after today. */
record SampledFrom(String authorityId, List<ChildRow> children) {
    /**
     * @param within all in reach
     * @throws NotFound where the reader has no post at the authority
     * @throws Refused where it looks after nobody
     */
    static SampledFrom of(Actor actor, SampleTerms terms, List<ChildRow> within) {
        List<String> ours = authorities(actor);
        String authority =
                terms.authorityId().orElseGet(() -> ours.stream().findFirst().orElse(""));
        if (!ours.contains(authority)) {
            throw new NotFound("Authority");
        }
        List<ChildRow> children = ofAuthority(authority, within);
        if (children.isEmpty()) {
            throw new Refused(SampleRule.HAS_CHILDREN);
        }
        return new SampledFrom(authority, children);
    }

    static List<ChildRow> ofAuthority(String authority, List<ChildRow> within) {
        return within.stream()
                .filter(ChildRow::lookedAfter)
                .filter(row -> row.care()
                        .flatMap(ChildRow.Care::authorityId)
                        .filter(authority::equals)
                        .isPresent())
                .toList();
    }

    /** Where the reader may take and read samples. */
    static List<String> authorities(Actor actor) {
        return actor.organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
    }
}
