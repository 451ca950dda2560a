package org.holdfast.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it: shown as "23 November 2026", read also from 23/11/2026, 23 Nov 2026, 23.11.2026 and
 * 2026-11-23. Day before month always. A day that is not in the calendar, such as 31 November, is refused.
 */
@FacesConverter("date")
public class DateConverter implements Converter<LocalDate> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<DateTimeFormatter> READ =
            List.of(spelled("d MMMM uuuu"), spelled("d MMM uuuu"), spelled("d/M/uuuu"), spelled("uuuu-M-d"));

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orElseThrow(() -> new ConverterException(refusal(typed)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, @Nullable LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    /** Empty when the text is no day of the calendar. */
    static Optional<LocalDate> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").replace('.', '/').replaceFirst("(?i)\\bSept\\b", "Sep");
        return READ.stream().flatMap(format -> read(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static FacesMessage refusal(String typed) {
        String sentence = Text.say("web.date.refused", typed);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }

    private static DateTimeFormatter spelled(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
