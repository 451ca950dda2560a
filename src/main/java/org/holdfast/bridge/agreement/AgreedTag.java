package org.holdfast.bridge.agreement;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * ETags of readings, which end with the stamp of the agreements that let them through: {@code "3~0a1b2c3d"}. Without it a tag
 * from before a revocation would still be answered with "not modified".
 */
final class AgreedTag {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[!#-~]*\"");
    private static final Pattern STAMP = Pattern.compile("~[0-9a-f]{8}\"");

    private AgreedTag() {}

    /** @param value of a tag, without quotes */
    static String stamped(String value, String stamp) {
        return value + "~" + stamp;
    }

    /** What the resources are asked of {@code If-None-Match}: the tags of this stamp alone; empty where none is left. */
    static Optional<String> known(String ifNoneMatch, String stamp) {
        if (ifNoneMatch.strip().equals("*")) {
            return Optional.of("*");
        }
        String end = "~" + stamp + "\"";
        String known = TAG.matcher(ifNoneMatch)
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.endsWith(end))
                .map(tag -> tag.substring(0, tag.length() - end.length()) + "\"")
                .collect(Collectors.joining(", "));
        return Optional.of(known).filter(tags -> !tags.isEmpty());
    }

    /** {@code If-Match} without stamps: it says what is written over, whoever agreed to what meanwhile. */
    static String plain(String ifMatch) {
        return STAMP.matcher(ifMatch).replaceAll("\"");
    }
}
