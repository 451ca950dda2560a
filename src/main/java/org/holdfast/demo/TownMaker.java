package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;

/** Founds authorities and schools and fills their posts; those with accounts first, in the order of the sign-in page. */
final class TownMaker {
    private static final int FIRST_URN = 990_001;
    private static final int FIRST_ESTABLISHMENT = 4001;
    /** Whose designated teacher gave the post up and works there still. */
    private static final String VACANT = "Estuary Primary";

    private static final int WEEKS_VACANT = 3;

    private final DemoRows rows;
    private final Dice dice;
    private final LocalDate today;
    private final DemoAccounts accounts;
    private final Map<Home, LocalAuthority> authorities = new EnumMap<>(Home.class);
    private final Map<String, StaffMember> known = new HashMap<>();
    private int extension = 200;

    TownMaker(DemoRows rows, Size size, LocalDate today) {
        this.rows = rows;
        this.dice = new Dice(size.seed(), "town");
        this.today = today;
        this.accounts = new DemoAccounts(rows, today);
    }

    Town make() {
        Map<Home, List<School>> schools = schools();
        rows.settle();
        people(schools.getOrDefault(Home.NORTHMERE, List.of()));
        Map<Home, Council> councils = new EnumMap<>(Home.class);
        List<Place> places = new ArrayList<>();
        for (Home home : Home.values()) {
            schools.getOrDefault(home, List.of()).forEach(school -> places.add(staffed(home, school)));
            councils.put(home, council(home));
        }
        rows.settle();
        return new Town(councils, places, known("delegate"));
    }

    private Map<Home, List<School>> schools() {
        Map<Home, List<School>> schools = new EnumMap<>(Home.class);
        int urn = FIRST_URN;
        for (Home home : Home.values()) {
            LocalAuthority authority = new LocalAuthority(Ids.next(), home.code, home.title, "England", true);
            authorities.put(home, authority);
            rows.keep(authority);
            rows.settle();
            List<School> own = new ArrayList<>();
            for (SchoolNames.Named named : SchoolNames.of(home)) {
                School school =
                        new School(Ids.next(), String.valueOf(urn++), named.name(), named.phase(), authority.id());
                school.number(String.valueOf(FIRST_ESTABLISHMENT + own.size()));
                own.add(school);
            }
            schools.put(home, own);
            rows.keep(own);
        }
        return schools;
    }

    /** Everyone who signs in, in the order of the sign-in page. */
    private void people(List<School> schools) {
        School saltmarsh = schools.get(0);
        School quay = schools.get(1);
        LocalAuthority north = authority(Home.NORTHMERE);
        account("dt", "Helen Prior", Role.DESIGNATED_TEACHER, saltmarsh.id(), saltmarsh.name());
        account("dep", "Gwen Aldous", Role.DEPUTY, saltmarsh.id(), saltmarsh.name());
        account("dt2", "Tom Ashdown", Role.DESIGNATED_TEACHER, quay.id(), quay.name());
        account("vsh", "Marian Teague", Role.VIRTUAL_SCHOOL_HEAD, north.id(), north.name());
        LocalAuthority vale = authority(Home.CARRICK_VALE);
        account("vsh2", "Sunil Ferrar", Role.VIRTUAL_SCHOOL_HEAD, vale.id(), vale.name());
        account("sw", "Priya Nandakumar", Role.SOCIAL_WORKER, north.id(), north.name());
        account("iro", "Edith Marlowe", Role.REVIEWING_OFFICER, north.id(), north.name());
        StaffMember teacher = member("Dele Adeyemi", "Head of Year 9", saltmarsh.id());
        known.put("staff", teacher);
        accounts.open("staff", teacher, Role.STAFF, saltmarsh.name());
        delegate(saltmarsh);
        account("reception", "Pat Lowe", Role.RECEPTION, saltmarsh.id(), saltmarsh.name());
        account("data", "Jan Kowal", Role.DATA_MANAGER, north.id(), north.name());
        account("admin", "Rosalind Peake", Role.ADMINISTRATOR, north.id(), north.name());
        account("ig", "Desmond Iyer", Role.INFORMATION_GOVERNANCE, north.id(), north.name());
        later("officer", "Nadia Brough", Role.VIRTUAL_SCHOOL_OFFICER, north);
        later("manager", "Farah Quill", Role.TEAM_MANAGER, north);
        later("inclusion", "Rhys Tanner", Role.INCLUSION_OFFICER, north);
        later("service", "Gordon Petch", Role.SERVICE_MANAGER, north);
        accounts.token(north.id());
    }

    /** Tenure without the dice, so that nobody else's changes. */
    private void delegate(School school) {
        StaffMember senco = new StaffMember(
                        "Amina Clarke", "Special educational needs coordinator", school.id(), today.minusYears(4))
                .reachedAt("ext. 199", "amina.clarke@example.org");
        rows.keep(senco);
        known.put("delegate", senco);
        accounts.open("delegate", senco, school.name());
        accounts.appoint(senco, Role.DELEGATE, DelegateMaker.period(today));
    }

    /** As {@link #delegate}, without the dice. */
    private void later(String user, String name, Role role, LocalAuthority where) {
        StaffMember member = new StaffMember(name, role.title(), where.id(), today.minusYears(4))
                .reachedAt("ext. 198", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org");
        rows.keep(member);
        known.put(user, member);
        accounts.open(user, member, role, where.name());
    }

    private void account(String user, String name, Role role, String organisationId, String where) {
        StaffMember member = member(name, role.title(), organisationId);
        known.put(user, member);
        accounts.open(user, member, role, where);
    }

    private Place staffed(Home home, School school) {
        boolean first = school.name().equals("Saltmarsh High");
        StaffMember lead = first ? known("dt") : school.name().equals("Quay Academy") ? known("dt2") : lead(school);
        StaffMember deputy = first ? known("dep") : member("Deputy designated teacher", school.id());
        if (!first) {
            accounts.appoint(deputy, Role.DEPUTY);
        }
        List<StaffMember> adults = new ArrayList<>();
        if (first) {
            adults.add(known("staff"));
            adults.add(member("Ruth Lindqvist", "Learning mentor", school.id()));
        }
        for (String job : Jobs.of(school.phase())) {
            adults.add(member(job, school.id()));
        }
        return new Place(home, school, lead, deputy, adults);
    }

    private StaffMember lead(School school) {
        StaffMember lead = member(Role.DESIGNATED_TEACHER.title(), school.id());
        if (school.name().equals(VACANT)) {
            accounts.appoint(
                    lead, Role.DESIGNATED_TEACHER, new Period(today.minusYears(2), today.minusDays(WEEKS_VACANT * 7L)));
        } else {
            accounts.appoint(lead, Role.DESIGNATED_TEACHER);
        }
        return lead;
    }

    private Council council(Home home) {
        String id = authority(home).id();
        boolean north = home == Home.NORTHMERE;
        List<StaffMember> workers = new ArrayList<>();
        List<StaffMember> managers = new ArrayList<>();
        List<StaffMember> reviewers = new ArrayList<>();
        if (north) {
            workers.add(known("sw"));
            reviewers.add(known("iro"));
        }
        many(workers, Role.SOCIAL_WORKER, north ? 23 : 15, id);
        many(managers, Role.TEAM_MANAGER, north ? 4 : 3, id);
        if (north) {
            managers.set(0, known("manager"));
        }
        many(reviewers, Role.REVIEWING_OFFICER, north ? 6 : 5, id);
        return new Council(home, authority(home), known(north ? "vsh" : "vsh2"), workers, managers, reviewers);
    }

    private void many(List<StaffMember> to, Role role, int number, String organisationId) {
        for (int i = 0; i < number; i++) {
            StaffMember member = member(role.title(), organisationId);
            accounts.appoint(member, role);
            to.add(member);
        }
    }

    private StaffMember member(String job, String organisationId) {
        return member(InventedNames.adult(dice), job, organisationId);
    }

    private StaffMember member(String name, String job, String organisationId) {
        String mail = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
        StaffMember member = new StaffMember(name, job, organisationId, today.minusYears(dice.between(2, 9)))
                .reachedAt("ext. " + extension++, mail);
        rows.keep(member);
        return member;
    }

    private StaffMember known(String user) {
        return Objects.requireNonNull(known.get(user));
    }

    private LocalAuthority authority(Home home) {
        return Objects.requireNonNull(authorities.get(home));
    }
}
