package org.holdfast.monitoring.sample;

import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a sample.
 *
 * @param authorityId whose children; empty for the reader's only authority
 * @param size how many are drawn; null where they are chosen
 * @param chosen ids of children; empty where they are drawn
 */
public record SampleTerms(Optional<String> authorityId, @Nullable Integer size, List<String> chosen, String purpose) {
    private static final int PURPOSE = 500;

    static SampleTerms drawn(@Nullable Integer size, String purpose) {
        return new SampleTerms(Optional.empty(), size == null ? Integer.valueOf(0) : size, List.of(), purpose);
    }

    static SampleTerms chosen(List<String> children, String purpose) {
        return new SampleTerms(Optional.empty(), null, children, purpose);
    }

    SampleTerms of(Optional<String> authority) {
        return new SampleTerms(authority, size, chosen, purpose);
    }

    boolean random() {
        return size != null;
    }

    /** @throws org.holdfast.kernel.Refused where it is blank or too long */
    String said() {
        String said = purpose.strip().replace("\r\n", "\n");
        if (said.isEmpty() || said.length() > PURPOSE) {
            throw SampleRule.SAYS_WHAT_FOR.at(random() ? "purpose" : "chosenPurpose");
        }
        return said;
    }

    /** @throws org.holdfast.kernel.Refused where it does not fit the number of children there are */
    int fitting(int children) {
        int wanted = size == null ? 0 : size;
        if (wanted < 1 || wanted > SampleRule.MOST || wanted > children) {
            throw SampleRule.HAS_A_SIZE.at("size");
        }
        return wanted;
    }

    /** Each once. @throws org.holdfast.kernel.Refused where there are none or too many */
    List<String> picked() {
        List<String> picked =
                chosen.stream().map(id -> Ids.checked("Child", id)).distinct().toList();
        if (picked.isEmpty() || picked.size() > SampleRule.MOST) {
            throw SampleRule.NAMES_CHILDREN.at("chosen");
        }
        return picked;
    }
}
