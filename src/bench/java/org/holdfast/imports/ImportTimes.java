package org.holdfast.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.TestDb;
import org.holdfast.testing.World;

/**
 * How fast a year's marks of an authority come in: 2,000 children and 760,000 marks as CSV, through dry run and load, and
 * a weekly file of 5,000 marks of which each corrects one. From the stored file to the commit; nobody's looking at it
 * counts. On MySQL ({@code HOLDFAST_TEST_DB_URL}, {@code _USER} and {@code _PASSWORD}, and
 * {@code -Dholdfast.test.db=mysql}) against {@code LOAD DATA} of the same rows into a table with a row a mark, in turns in
 * one run; else on H2 alone. Prints a table.
 */
@SuppressWarnings("NullAway.Init")
public final class ImportTimes {
    private static final int CHILDREN = 2_000;
    private static final int DAYS = 190;

    /** Children made in one transaction. */
    private static final int TOGETHER = 20;

    private static final int WEEK = 5_000;

    /** Rounds in which the code warms up and nothing is measured. */
    private static final int WARM = 3;

    private static final int ROUNDS = 5;

    /** Without E: a suspension that stands waits for a person. */
    private static final String MARKS = "/\\LIMONBPC";

    private static final boolean MYSQL = "mysql".equals(System.getProperty("holdfast.test.db"));

    private final AttendanceSending sending = new AttendanceSending();
    private final List<String> upns = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private Actor actor;
    private School school;
    private Instant made;

    private ImportTimes() {}

    public static void main(String[] args) throws Exception {
        if (MYSQL && !TestDb.mysqlConfigured()) {
            System.out.println("Imports are not measured on MySQL: set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD");
            return;
        }
        HoldfastExtension.start();
        new ImportTimes().run();
    }

    private void run() throws Exception {
        people();
        double[] imports = new double[ROUNDS];
        double[] loads = new double[ROUNDS];
        double[] weeks = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            byte[] year = year(round + WARM);
            double imported = imported(year, MarkView.NEW, CHILDREN * DAYS * 2);
            double week = imported(week(round + WARM), MarkView.CHANGED, WEEK);
            if (round >= 0) {
                imports[round] = imported;
                weeks[round] = week;
                loads[round] = MYSQL ? loaded(year) : 0;
            }
        }
        int marks = CHILDREN * DAYS * 2;
        System.out.println("| job on " + (MYSQL ? "MySQL" : "H2") + " | median ms (each) | marks a second |");
        System.out.println("|---|---|---|");
        print("import " + marks + " marks, dry run and load", imports, marks);
        print("weekly file of " + WEEK + " marks, each a correction", weeks, WEEK);
        if (MYSQL) {
            print("LOAD DATA of the " + marks + ", a row a mark", loads, marks);
            double[] ratios = new double[ROUNDS];
            Arrays.setAll(ratios, i -> loads[i] / imports[i]);
            System.out.printf(
                    Locale.ROOT,
                    "The import takes %.1f times the marks a second of LOAD DATA (median of %d rounds: %s)%n",
                    median(ratios),
                    ROUNDS,
                    each(ratios, "%.1f"));
        }
    }

    private static void print(String job, double[] ms, int marks) {
        double middle = median(ms);
        System.out.printf(
                Locale.ROOT, "| %s | %.0f (%s) | %.0f |%n", job, middle, each(ms, "%.0f"), marks / middle * 1000);
    }

    private static String each(double[] values, String form) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, form, value))
                .collect(Collectors.joining(", "));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void people() {
        World world = AttendanceSending.world();
        made = world.now().minus(Duration.ofDays(1));
        LocalAuthority ours = world.anAuthority();
        school = world.aSchool(ours);
        actor = sending.dataManager(ours);
        Period roll = new Period(world.today().minusYears(WARM + ROUNDS + 2), null);
        for (int i = 0; i < CHILDREN; i += TOGETHER) {
            world.inTransaction(() -> {
                for (int one = 0; one < TOGETHER; one++) {
                    String upn = world.aUpn();
                    world.aChild().withUpn(upn).lookedAfterBy(ours).onRollAt(school, roll).make();
                    upns.add(upn);
                }
                return true;
            });
        }
        for (LocalDate day = world.today().minusDays(1); days.size() < DAYS; day = day.minusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
    }

    private byte[] year(int round) {
        return csv(upns, days, round, round);
    }

    private byte[] week(int round) {
        return csv(upns.subList(0, 500), days.subList(0, 5), 0, 2 * (round + 1));
    }

    /** @param ago years before the last one, so that each round brings a year of which nothing is known */
    private byte[] csv(List<String> who, List<LocalDate> when, int ago, int shift) {
        StringBuilder text = new StringBuilder(who.size() * when.size() * 80).append("UPN,URN,Date,Session,Code\n");
        int at = shift;
        for (LocalDate now : when) {
            LocalDate day = now.minusDays(ago * 364L);
            for (String upn : who) {
                for (String half : List.of("AM", "PM")) {
                    text.append(upn).append(',').append(school.urn()).append(',').append(day).append(',').append(half);
                    text.append(',').append(MARKS.charAt(at++ % MARKS.length())).append('\n');
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private double imported(byte[] content, MarkView view, int expected) {
        World world = AttendanceSending.world();
        made = made.plusSeconds(60);
        AttendanceRun run = world.as(
                actor,
                () -> AttendanceSending.bean(SendAttendanceFile.class)
                        .run(new UploadedFile("marks.csv", new ByteArrayInputStream(content)), Optional.of(made)));
        long begun = System.nanoTime();
        sending.work();
        world.as(actor, () -> AttendanceSending.bean(AskToLoadMarks.class).run(run.id()));
        sending.work();
        double ms = (System.nanoTime() - begun) / 1e6;
        AttendanceRun after = sending.now(actor, run);
        if (after.state() != AttendanceRun.State.LOADED || after.count(view) != expected) {
            throw new IllegalStateException(after.state() + " " + after.note() + " " + after.count(view));
        }
        return ms;
    }

    private double loaded(byte[] content) throws Exception {
        Path file = Files.createTempFile("marks", ".csv");
        Files.write(file, content);
        try (Connection connection = TestDb.of(TestDb.Kind.MYSQL).infileConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists mark_row");
            statement.execute("create table mark_row (upn char(13) character set ascii collate ascii_bin not null,"
                    + " urn char(6) character set ascii collate ascii_bin not null, on_day date not null,"
                    + " half char(2) character set ascii collate ascii_bin not null,"
                    + " code char(2) character set ascii collate ascii_bin not null,"
                    + " primary key (upn, on_day, half))");
            long begun = System.nanoTime();
            connection.setAutoCommit(false);
            statement.execute("load data local infile '" + file + "' into table mark_row fields terminated by ','"
                    + " escaped by '' ignore 1 lines");
            connection.commit();
            return (System.nanoTime() - begun) / 1e6;
        } finally {
            Files.delete(file);
        }
    }
}
