package org.holdfast.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdfast.school.StaffMember;
import org.holdfast.training.ContentArea;
import org.holdfast.training.CourseContent;
import org.holdfast.training.GroupSaid;
import org.holdfast.training.Helped;
import org.holdfast.training.NotInContact;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourse.Help;
import org.holdfast.training.TrainingSession;

/**
 * What staff were trained in: two courses of each authority with sessions over three years, more schools in date than not,
 * some whose training ran out, some who never came. Supply and midday staff work at every school.
 */
final class TrainingMaker {
    private static final Set<ContentArea> FOUR = EnumSet.range(ContentArea.BEGINNINGS, ContentArea.SUPPORT);
    private static final Set<ContentArea> TEACHERS = EnumSet.of(ContentArea.RECOGNISING, ContentArea.DATA_PROTECTION);

    /** Days ago; at 24 months the first two have run out, and the third ends within 60 days. */
    private static final List<Integer> SESSIONS = List.of(905, 770, 702, 480, 230, 41);

    private static final Map<String, StaffGroup> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("supply", StaffGroup.SUPPLY);
        WORDS.put("midday", StaffGroup.MIDDAY);
        WORDS.put("reception", StaffGroup.OFFICE);
        WORDS.put("headteacher", StaffGroup.LEADERSHIP);
        WORDS.put("principal", StaffGroup.LEADERSHIP);
        WORDS.put("assistant", StaffGroup.TEACHING_ASSISTANT);
        WORDS.put("mentor", StaffGroup.TEACHING_ASSISTANT);
        WORDS.put("key worker", StaffGroup.TEACHING_ASSISTANT);
        WORDS.put("welfare", StaffGroup.OTHER);
    }

    private static final int IN_DATE_FROM = 2;
    private static final int RECENT_FROM = 3;
    private static final int UNSAID = 12;
    private static final int OUT = 15;

    private final DemoRows rows;
    private final Town town;
    private final Dice dice;
    private final LocalDate today;
    private final Map<Home, List<TrainingSession>> everybody = new EnumMap<>(Home.class);
    private final Map<Home, List<TrainingSession>> teachers = new EnumMap<>(Home.class);

    TrainingMaker(DemoRows rows, Town town, Size size, LocalDate today) {
        this.rows = rows;
        this.town = town;
        this.dice = new Dice(size.seed(), "training");
        this.today = today;
    }

    void write() {
        for (Home home : Home.values()) {
            courses(home);
        }
        rows.settle();
        town.places().forEach(this::school);
        rows.settle();
    }

    private void courses(Home home) {
        LocalDate first = today.minusDays(SESSIONS.get(0) + 30L);
        String head = town.council(home).head().name();
        String area = home.title;
        TrainingCourse all = new TrainingCourse(
                town.council(home).id(),
                new CourseContent(
                        "Attachment and trauma: what every adult at school needs",
                        area + " educational psychology service",
                        FOUR,
                        new Help(Helped.YES, "Our children in care council chose the examples."),
                        new Help(Helped.YES, "Two foster carers teach the last hour.")),
                head,
                Place.written(first, today));
        TrainingCourse lead = new TrainingCourse(
                town.council(home).id(),
                new CourseContent(
                        "For designated teachers: recognising need, sharing information",
                        area + " virtual school with the child and adolescent mental health service",
                        TEACHERS,
                        new Help(Helped.NOT_KNOWN, ""),
                        new Help(Helped.NO, "")),
                head,
                Place.written(first, today));
        rows.keep(List.of(all, lead));
        everybody.put(home, sessions(all, home, head));
        teachers.put(home, sessions(lead, home, head));
    }

    private List<TrainingSession> sessions(TrainingCourse course, Home home, String by) {
        List<TrainingSession> sessions = new ArrayList<>();
        for (int ago : SESSIONS) {
            LocalDate day = weekday(today.minusDays(ago));
            sessions.add(new TrainingSession(course, day, today, by, Place.written(day, today))
                    .heldBy("Dr Lena Osei", home.title + " professional centre"));
        }
        rows.keepAfter(sessions);
        return sessions;
    }

    /** The day itself, or the Friday before a weekend. */
    private static LocalDate weekday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }

    private void school(Place place) {
        List<StaffMember> more = new ArrayList<>();
        more.add(joined("Supply teacher", place));
        more.add(joined("Midday supervisor", place));
        more.add(joined("Midday supervisor", place));
        boolean saltmarsh = place.equals(town.saltmarsh());
        // Seven schools of ten train nearly everybody; the others half of their staff, or hardly anybody.
        int share = saltmarsh ? 75 : dice.percent(70) ? 90 : dice.pick(55, 20);
        List<StaffMember> adults = new ArrayList<>(place.adults());
        adults.addAll(more);
        adults.forEach(adult -> adult(place, adult, share));
        lead(place, place.lead(), saltmarsh);
        lead(place, place.deputy(), saltmarsh);
        if (!saltmarsh && dice.percent(OUT)) {
            out(place, adults.get(adults.size() - 1));
        }
    }

    private StaffMember joined(String job, Place place) {
        StaffMember member =
                new StaffMember(InventedNames.adult(dice), job, place.id(), today.minusMonths(dice.between(3, 60)));
        rows.keep(member);
        return member;
    }

    private void adult(Place place, StaffMember adult, int share) {
        boolean passing =
                adult.jobTitle().startsWith("Supply") || adult.jobTitle().startsWith("Midday");
        sort(place, adult, group(adult.jobTitle()));
        if (dice.percent(passing ? share / 2 : share)) {
            attended(place, adult, everybody, dice.between(IN_DATE_FROM, SESSIONS.size() - 1));
        } else if (dice.percent(50)) {
            attended(place, adult, everybody, dice.between(0, 1));
        }
    }

    /** The lead of Saltmarsh High is in date, and her deputy's second course ran out; elsewhere chance decides. */
    private void lead(Place place, StaffMember member, boolean saltmarsh) {
        sort(place, member, StaffGroup.LEADERSHIP);
        boolean head = member.equals(place.lead());
        int first = saltmarsh || dice.percent(85) ? dice.between(RECENT_FROM, SESSIONS.size() - 1) : 1;
        int second = saltmarsh ? (head ? IN_DATE_FROM : 1) : dice.percent(85) ? first : dice.between(0, 1);
        attended(place, member, everybody, first);
        if (saltmarsh || dice.percent(93)) {
            attended(place, member, teachers, second);
        }
    }

    private void attended(Place place, StaffMember adult, Map<Home, List<TrainingSession>> of, int which) {
        TrainingSession session = of.getOrDefault(place.home(), List.of()).get(which);
        rows.keepAfter(new TrainingAttendance(
                session,
                adult.id(),
                session.recordedBy(),
                Place.written(session.heldOn().plusDays(1), today)));
    }

    private void sort(Place place, StaffMember adult, StaffGroup group) {
        LocalDate day = today.minusDays(50);
        if (!dice.percent(UNSAID) || place.equals(town.saltmarsh())) {
            rows.keepAfter(new GroupSaid(adult.id(), group, day, place.lead().name(), Place.written(day, today)));
        }
    }

    private void out(Place place, StaffMember adult) {
        LocalDate day = today.minusDays(dice.between(10, 90));
        rows.keepAfter(new NotInContact(
                adult.id(),
                "On long leave; meets no pupils until they are back.",
                day,
                place.lead().name(),
                Place.written(day, today)));
    }

    /** Told from the job by a word in it, the first that fits. */
    private static StaffGroup group(String job) {
        String title = job.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> title.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(StaffGroup.TEACHER);
    }
}
