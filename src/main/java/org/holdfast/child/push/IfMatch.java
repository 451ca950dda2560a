package org.holdfast.child.push;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a source says it has read of what it writes over. Source: RFC 9110, section 13.1.1. */
public final class IfMatch {
    /** For what is not sent singly, such as batches: their order alone decides. */
    public static final IfMatch NOT_NEEDED = new IfMatch(Optional.empty(), false);

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[!#-~]*\"");

    private final Optional<String> header;
    private final boolean needed;

    private IfMatch(Optional<String> header, boolean needed) {
        this.header = header;
        this.needed = needed;
    }

    /** @param header as it came; null where there was none */
    public static IfMatch of(@Nullable String header) {
        return new IfMatch(Optional.ofNullable(header).map(String::strip), true);
    }

    /**
     * @param tag of what stands; empty where nothing does
     * @throws StalePush if the source had read something else, or did not say
     */
    public void check(Optional<String> tag) {
        if (!needed) {
            return;
        }
        boolean said = header.filter(text -> !text.equals("*")).isPresent();
        if (tag.isPresent() ? !said : header.isEmpty()) {
            if (tag.isPresent()) {
                throw new StalePush(tag, true);
            }
            return;
        }
        boolean matches = tag.isPresent()
                && TAG.matcher(header.orElse(""))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(("\"" + tag.get() + "\"")::equals);
        if (!matches) {
            throw new StalePush(tag, false);
        }
    }
}
