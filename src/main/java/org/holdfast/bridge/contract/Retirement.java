package org.holdfast.bridge.contract;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an operation that has been superseded says so. Sources: RFC 9745 (Deprecation), RFC 8594 (Sunset); a year at least is
 * a local setting, since case systems change with their yearly releases.
 */
record Retirement(LocalDate since, Optional<LocalDate> until, String link) {
    static final Period SHORTEST = Period.ofYears(1);

    /** The one form of an HTTP date that is written today. Source: RFC 9110, section 5.6.7. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    /** @throws IllegalArgumentException if it would be gone within a year */
    Retirement {
        if (until.filter(end -> end.isBefore(since.plus(SHORTEST))).isPresent()) {
            throw new IllegalArgumentException("an operation stays for a year after it was retired");
        }
    }

    static Optional<Retirement> of(Method method) {
        return Optional.ofNullable(method.getAnnotation(Retired.class))
                .map(retired -> new Retirement(
                        LocalDate.parse(retired.since()),
                        Optional.of(retired.until())
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse),
                        retired.link()));
    }

    /** By name, in order; a name may have several values. */
    Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Deprecation", List.of("@" + start(since).getEpochSecond()));
        List<String> links = new ArrayList<>(List.of("<" + link + ">; rel=\"deprecation\""));
        until.ifPresent(day -> {
            headers.put("Sunset", List.of(HTTP_DATE.format(start(day).atOffset(ZoneOffset.UTC))));
            links.add("<" + link + ">; rel=\"sunset\"");
        });
        headers.put("Link", links);
        return headers;
    }

    /** For the OpenAPI document. */
    String words() {
        return " Retired on " + since + until.map(day -> "; it goes on " + day).orElse("") + ". See " + link + ".";
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
