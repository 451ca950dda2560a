package org.holdfast.attendance.absence;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.Part;
import org.jspecify.annotations.Nullable;

/** What the address of the day's register chooses, and the addresses of other choices. */
public class TodayAddress implements Serializable {
    private String show = "";
    private String school = "";
    private String day = "";
    private int number = 1;

    TodayBoard.Choice choice() {
        return new TodayBoard.Choice(chosenDay(), state(), Optional.of(school).filter(id -> !id.isEmpty()), number);
    }

    Optional<TodayState> state() {
        return Stream.of(TodayState.values())
                .filter(state -> named(state).equals(show))
                .findFirst();
    }

    String here() {
        return address(show, school, day, number);
    }

    String of(TodayState state) {
        return address(named(state), school, day, 1);
    }

    String on(LocalDate another) {
        return address(show, school, another.toString(), 1);
    }

    String part(int of) {
        return address(show, school, day, of);
    }

    /** All whom somebody must look at. */
    public String all() {
        return address("", school, day, 1);
    }

    /** @param id empty is every school */
    public String school(String id) {
        return address(show, id, day, 1);
    }

    private static String named(TodayState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String address(String show, String school, String day, int number) {
        return "?show=" + show + "&school=" + school + "&day=" + day + "&page=" + number;
    }

    /** What cannot be read as a day is today. */
    private Optional<LocalDate> chosenDay() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String getShow() {
        return show;
    }

    public void setShow(@Nullable String name) {
        show = name != null && name.matches("[a-z_]{1,20}") ? name : "";
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String id) {
        school = id != null && id.matches("[0-9a-f-]{36}") ? id : "";
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String text) {
        day = text != null && text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? text : "";
    }

    public String getPage() {
        return String.valueOf(number);
    }

    public void setPage(@Nullable String text) {
        number = Part.named(text);
    }
}
