package org.holdfast.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Text;

/** Of whom a section or question is asked, in words. */
final class AskedWhen {
    private AskedWhen() {}

    static String words(Section section) {
        List<String> words = new ArrayList<>();
        years(section).ifPresent(words::add);
        words.addAll(words(section.only(), section.when()));
        return words.isEmpty() ? Text.say("plan.asked.all") : String.join(" · ", words);
    }

    /** Empty where it is asked of all who have its section. */
    static String words(Question question) {
        return String.join(" · ", words(question.only(), question.when()));
    }

    static String year(int year) {
        return year < 0
                ? Text.say("plan.asked.nursery")
                : Text.say(year == 0 ? "plan.asked.reception" : "plan.asked.year", year);
    }

    private static List<String> words(Optional<PlanKind> only, Optional<Circumstance> when) {
        List<String> words = new ArrayList<>();
        only.ifPresent(kind -> words.add(Text.say("plan.asked." + kind.name())));
        when.ifPresent(circumstance -> words.add(circumstance.title()));
        return words;
    }

    private static Optional<String> years(Section section) {
        boolean low = section.yearFrom() != Integer.MIN_VALUE;
        boolean high = section.yearTo() != Integer.MAX_VALUE;
        if (low && high) {
            return Optional.of(
                    section.yearFrom() == section.yearTo()
                            ? year(section.yearFrom())
                            : Text.say("plan.asked.years", year(section.yearFrom()), year(section.yearTo())));
        }
        return low
                ? Optional.of(Text.say("plan.asked.yearFrom", year(section.yearFrom())))
                : high ? Optional.of(Text.say("plan.asked.yearTo", year(section.yearTo()))) : Optional.empty();
    }
}
