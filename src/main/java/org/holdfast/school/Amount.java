package org.holdfast.school;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.holdfast.web.Text;

/** A setting's number as people read and type it: how many of what, or a time of the day. */
public final class Amount {
    private static final int NONE = -1;
    private static final int HOUR = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private Amount() {}

    /** @param minutes since midnight */
    public static LocalTime time(int minutes) {
        return LocalTime.of(minutes / HOUR, minutes % HOUR);
    }

    /** Such as "10:30". */
    public static String words(LocalTime time) {
        return TIME.format(time);
    }

    /** Such as "10 working days". */
    static String words(Setting of, int number) {
        return of.yesOrNo()
                ? Text.say(number == 1 ? "school.settings.yes" : "school.settings.no")
                : isTime(of) ? words(time(number)) : Text.say("school.settings.unit." + unit(of), number);
    }

    /** As it is typed: "10", or "10:30". */
    static String typed(Setting of, int number) {
        return isTime(of) || of.yesOrNo() ? words(of, number) : String.valueOf(number);
    }

    /** What was typed; what is neither number, time, yes nor no is out of every range. */
    static int read(Setting of, String typed) {
        String text = typed.strip();
        if (of.yesOrNo()) {
            return text.equalsIgnoreCase(words(of, 1)) ? 1 : text.equalsIgnoreCase(words(of, 0)) ? 0 : NONE;
        }
        if (!isTime(of)) {
            return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : NONE;
        }
        try {
            LocalTime time = LocalTime.parse(text.replace('.', ':'), TIME);
            return time.getHour() * HOUR + time.getMinute();
        } catch (DateTimeParseException e) {
            return NONE;
        }
    }

    private static boolean isTime(Setting of) {
        return of.name().endsWith("_TIME");
    }

    private static String unit(Setting of) {
        String name = of.name();
        return name.endsWith("_WORKING_DAYS")
                ? "working"
                : name.endsWith("_SCHOOL_DAYS")
                        ? "school"
                        : name.endsWith("_TERMS")
                                ? "terms"
                                : name.endsWith("_DAYS")
                                        ? "days"
                                        : name.endsWith("_PERCENT")
                                                ? "percent"
                                                : name.endsWith("_HOURS")
                                                        ? "hours"
                                                        : name.endsWith("_MONTHS") ? "months" : "other";
    }
}
