package org.holdfast.bridge.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an agreement may cover, each by itself. Source: F68; the cut is Holdfast's. */
public enum Part {
    /** that a plan was approved, when and by whom, and nothing of what stands in it */
    PLAN_EXISTENCE,
    /** the approved text whole, the draft, and whether it is up to date; also that there is one */
    PLAN_CONTENT,
    /** who the child is: names, birth date, numbers, school */
    RECORD,
    /** legal status, responsible authority and placements */
    CARE,
    /** the people around the child, professionals and protections */
    CONTACTS,
    /** key person and safe place */
    SUPPORT,
    ATTENDANCE,
    EXCLUSIONS,
    /** figures over many children */
    MEASURES,
    /** the feed and messages: whose record has changed, never what */
    CHANGES,
    /** what the partner sends, and Holdfast keeps */
    RECEIVING;

    /** Whether an agreement on this one answers for the other one too. */
    boolean opens(Part other) {
        return this == other || (this == PLAN_CONTENT && other == PLAN_EXISTENCE);
    }

    /** In the order of this list, with blanks between them. */
    static String words(Set<Part> parts) {
        return parts.stream().sorted().map(Part::name).collect(Collectors.joining(" "));
    }

    /** Those of a text with blanks between; words that are none are left out: what is not known is not shared. */
    static Set<Part> ofWords(String words) {
        Set<String> wanted = Set.copyOf(Arrays.asList(words.split(" ")));
        return Arrays.stream(values())
                .filter(part -> wanted.contains(part.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
