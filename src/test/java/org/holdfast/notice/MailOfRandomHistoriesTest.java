package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Random choices, tasks and days, over Christmas, Easter and both days on which the clocks change: what the mail server
 * got is what a naive model says, quarter by quarter of an hour. Urgent mail left at once; every other task that is still
 * open was told by the end of its next digest, never twice in 24 hours, and never in quiet hours or on holiday.
 */
@HoldfastTest
class MailOfRandomHistoriesTest extends MailScene {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int DAYS = 9;
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2026, 11, 26),
            LocalDate.of(2026, 12, 22),
            LocalDate.of(2027, 3, 25),
            LocalDate.of(2027, 10, 27));
    private static final List<TaskKind> KINDS =
            List.of(TaskKind.KNOW_ABSENCE, TaskKind.ACTION, TaskKind.SEND_MARK, TaskKind.TELL_WHO_ACTS);

    /** A task as the model knows it. */
    private static final class Known {
        private final String id;
        private final String subject;
        private Instant from;
        private boolean open = true;
        private boolean told;
        private boolean missed;

        private Known(String id, String subject, Instant from) {
            this.id = id;
            this.subject = subject;
            this.from = from;
        }
    }

    private final List<Known> known = new ArrayList<>();
    private final Map<String, Instant> lastTold = new HashMap<>();
    private final List<String> expected = new ArrayList<>();
    private NoticeTerms terms = terms(Rhythm.NOW, null, null, 0);
    private boolean called;

    @RepeatedTest(6)
    void come_as_a_naive_model_says(RepetitionInfo repetition) {
        Random seeds = new Random(Proof.seed(getClass()) + repetition.getCurrentRepetition());
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            long seed = seeds.nextLong();
            server.reset();
            serverIsThere();
            known.clear();
            lastTold.clear();
            expected.clear();
            called = false;
            history(new Random(seed));
            List<String> got = mail().stream().map(this::words).toList();
            assertEquals(expected, got, () -> "seed " + seed + ", " + terms);
            known.stream().filter(one -> one.open).forEach(one -> end(one.id));
        }
    }

    private void history(Random random) {
        LocalDate start = STARTS.get(random.nextInt(STARTS.size()));
        terms = terms(
                List.of(Rhythm.values()).get(random.nextInt(3)),
                random.nextBoolean() ? quiet(random) : null,
                random.nextBoolean() ? start.plusDays(random.nextInt(DAYS)) : null,
                1 + random.nextInt(5));
        choose(terms);
        Instant end = start.plusDays(DAYS).atStartOfDay(LONDON).toInstant();
        for (Instant at = start.atStartOfDay(LONDON).toInstant(); at.isBefore(end); at = at.plus(QUARTER)) {
            Instant now = at;
            at(now, () -> quarter(now, random));
        }
    }

    private static QuietHours quiet(Random random) {
        int from = random.nextInt(96);
        return new QuietHours(time(from), time(from + 1 + random.nextInt(64)));
    }

    private static LocalTime time(int quarters) {
        return LocalTime.MIN.plusMinutes(15L * quarters);
    }

    private void quarter(Instant now, Random random) {
        if (random.nextInt(60) == 0) {
            known.stream().filter(one -> one.open).findAny().ifPresent(one -> {
                end(one.id);
                one.open = false;
            });
        }
        boolean mail = false;
        while (random.nextInt(20) == 0) {
            asks(now, KINDS.get(random.nextInt(KINDS.size())), "subject " + random.nextInt(5));
            mail = true;
        }
        if (mail) {
            deliver();
        }
        if (!world.inTransaction(() -> mails.due(now)).isEmpty()) {
            minute();
        }
        digest(now);
    }

    /** An open task about the same says the newer cause; of another kind it is another thing. */
    private void asks(Instant now, TaskKind kind, String number) {
        String subject = number + " " + kind;
        boolean again = known.stream().anyMatch(one -> one.open && one.subject.equals(subject));
        String id = raise(kind, subject + " " + maya.id().id());
        if (again) {
            return;
        }
        Known task = new Known(id, subject, free(subject, now));
        known.add(task);
        boolean atOnce = terms.rhythm() == Rhythm.NOW && task.from.equals(now) && loud(now) && !away(now);
        if (kind == TaskKind.KNOW_ABSENCE || atOnce) {
            told(task, now);
            expected.add(wall(now) + " " + id);
        }
    }

    private Instant free(String subject, Instant now) {
        Instant free = lastTold.getOrDefault(subject, Instant.MIN.plus(Duration.ofDays(2)))
                .plus(Duration.ofHours(24));
        return free.isAfter(now) ? free : now;
    }

    private void told(Known task, Instant now) {
        task.told = true;
        lastTold.put(task.subject, now);
    }

    private void digest(Instant now) {
        LocalDateTime wall = wall(now);
        called |= wall.toLocalTime().equals(LocalTime.of(7, 30)) && isDigestDay(wall.toLocalDate());
        boolean leaves = called && loud(now) && !away(now);
        called &= !leaves;
        List<Known> due = new ArrayList<>();
        for (Known task : known) {
            if (!task.told && !task.from.isAfter(now)) {
                task.missed |= loud(now) && away(now);
                boolean atOnce = terms.rhythm() == Rhythm.NOW && !task.missed && loud(now) && !away(now);
                if (leaves || atOnce) {
                    due.add(task);
                }
            }
        }
        List<Known> again = due.stream()
                .filter(task -> free(task.subject, now).isAfter(now))
                .toList();
        again.forEach(task -> {
            task.from = free(task.subject, now);
            task.missed = false;
        });
        due.removeAll(again);
        List<Known> open = due.stream().filter(task -> task.open).toList();
        due.forEach(task -> task.told = true);
        open.forEach(task -> told(task, now));
        if (!open.isEmpty()) {
            expected.add(wall + " " + open.size());
        }
    }

    private boolean loud(Instant now) {
        if (terms.quietFrom() == null) {
            return true;
        }
        for (LocalTime time = terms.quietFrom(); !time.equals(terms.quietTo()); time = time.plusMinutes(15)) {
            if (wall(now).toLocalTime().equals(time)) {
                return false;
            }
        }
        return true;
    }

    private boolean away(Instant now) {
        return away(wall(now).toLocalDate());
    }

    private boolean away(LocalDate day) {
        return terms.holidayFrom() != null && !day.isBefore(terms.holidayFrom()) && !day.isAfter(terms.holidayTo());
    }

    private boolean isDigestDay(LocalDate day) {
        boolean earlier = false;
        for (LocalDate one = day.minusDays(day.getDayOfWeek().getValue() - 1L); one.isBefore(day); ) {
            earlier |= works(one);
            one = one.plusDays(1);
        }
        return works(day) && (terms.rhythm() != Rhythm.WEEKLY || !earlier);
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6
                && !away(day)
                && !List.of("2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29")
                        .contains(day.toString());
    }

    private static LocalDateTime wall(Instant now) {
        return LocalDateTime.ofInstant(now, LONDON);
    }

    /** When it came, and the task or the number of them that it tells of. */
    private String words(MimeMessage mail) {
        try {
            String text = String.valueOf(mail.getContent());
            String what = text.contains("?task=")
                    ? text.replaceAll("(?s).*\\?task=(\\S+).*", "$1")
                    : subject(mail).startsWith("A task") ? "1" : subject(mail).replaceAll("\\D+", "");
            return wall(mail.getSentDate().toInstant()) + " " + what;
        } catch (MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
