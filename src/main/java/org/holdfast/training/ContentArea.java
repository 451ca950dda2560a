package org.holdfast.training;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.web.Text;

/** What training is about: four areas for everybody, two more for designated teachers. Source: NICE NG26 1.2.2, 1.2.5. */
public enum ContentArea {
    /** how attachment difficulties begin and how they can present */
    BEGINNINGS,
    /** what they do to learning, education and social development */
    EFFECTS,
    /** what maltreatment does, trauma included */
    MALTREATMENT,
    /** how to support children who have them */
    SUPPORT,
    /** recognising attachment difficulties and mental health problems */
    RECOGNISING,
    DATA_PROTECTION;

    public String title() {
        return Text.say("training.area." + name());
    }

    /** In a word or two, for a table. */
    public String shortTitle() {
        return Text.say("training.area.short." + name());
    }

    /** As one word list, such as {@code BEGINNINGS,EFFECTS}, in the order above. */
    static String joined(Collection<ContentArea> areas) {
        return areas.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<ContentArea> parted(String joined) {
        Set<ContentArea> areas = EnumSet.noneOf(ContentArea.class);
        if (!joined.isEmpty()) {
            Stream.of(joined.split(",", -1)).map(ContentArea::valueOf).forEach(areas::add);
        }
        return areas;
    }
}
