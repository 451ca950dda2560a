package org.holdfast.training.sheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.training.StaffGroup;

/** The group of staff that a sheet means by its words for a group or a job. Only a proposal: a person confirms it. */
public final class GroupWords {
    private static final Map<StaffGroup, Pattern> WORDS = new LinkedHashMap<>();

    static {
        say(StaffGroup.SUPPLY, "supply|agency|cover (teacher|supervisor)");
        say(
                StaffGroup.TEACHING_ASSISTANT,
                "teaching assistants?|classroom assistants?|learning support|support assistants?|hlta|tas?|lsas?|tutor assistant");
        say(StaffGroup.MIDDAY, "midday|lunch\\w*|dinner|mdsa?|playground");
        say(StaffGroup.OFFICE, "office|admin\\w*|reception(ist)?|clerk|secretary|business manager|bursar");
        say(
                StaffGroup.LEADERSHIP,
                "head ?teacher|head of school|(deputy|assistant|executive) head\\w*|head|principal|vice principal"
                        + "|leadership|slt|leader|leaders");
        say(StaffGroup.TEACHER, "teachers?|senco|sendco|ect|nqt|head of \\w+|lecturer|tutor");
        say(
                StaffGroup.OTHER,
                "others?|site|caretaker|premises|cook|kitchen|catering|clean\\w*|technician|librarian|counsellor|mentor"
                        + "|nurse|governor");
    }

    private GroupWords() {}

    private static void say(StaffGroup group, String words) {
        WORDS.put(group, Pattern.compile("(^|.*[^a-z])(" + words + ")([^a-z].*|$)"));
    }

    /** Empty where the words say none that is known. */
    public static Optional<StaffGroup> of(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.matches(".*head of (year|department|faculty|subject|maths|english|science|key stage|phase).*")) {
            return Optional.of(StaffGroup.TEACHER);
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
