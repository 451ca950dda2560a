package org.holdfast.exclusion.list;

import java.util.Optional;
import org.holdfast.exclusion.Category;

/**
 * Which exclusions of a school year a list shows; what is empty leaves nothing out.
 *
 * @param schoolId that excluded
 * @param term name of the term in which it began
 * @param reason code of the first reason
 * @param ended whether those that were cancelled or overturned are shown too
 */
public record Choice(
        Optional<String> schoolId,
        Optional<Category> kind,
        Optional<String> term,
        Optional<String> reason,
        boolean ended) {
    public static final Choice ALL =
            new Choice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    boolean includes(ExclusionLine line) {
        return (ended || line.exclusion().inForce())
                && schoolId.filter(id -> !id.equals(line.school().id())).isEmpty()
                && kind.filter(one -> one != line.kind()).isEmpty()
                && term.filter(name -> !name.equals(line.term().name())).isEmpty()
                && reason.filter(code -> !code.equals(line.reason())).isEmpty();
    }

    /** Whether it leaves anything out but what ended. */
    public boolean narrow() {
        return schoolId.isPresent() || kind.isPresent() || term.isPresent() || reason.isPresent();
    }

    /** The same in one term. */
    Choice in(String name) {
        return new Choice(schoolId, kind, Optional.of(name), reason, ended);
    }

    /** The same for one first reason. */
    Choice because(String code) {
        return new Choice(schoolId, kind, term, Optional.of(code), ended);
    }
}
