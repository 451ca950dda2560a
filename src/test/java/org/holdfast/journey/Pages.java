package org.holdfast.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page with the demo accounts that may open it: to all others it must look as if it were not there. */
final class Pages {
    static final List<String> ACCOUNTS = List.of(
            "dt",
            "dep",
            "dt2",
            "vsh",
            "vsh2",
            "sw",
            "iro",
            "staff",
            "delegate",
            "reception",
            "data",
            "admin",
            "ig",
            "inclusion");

    /**
     * Whom the demo does not have: an account, or an account and a child. Nobody else may be left out of a matrix, so a
     * demo that loses a child fails the tests instead of emptying them.
     */
    static final Set<String> MISSING = Set.of("admin OWN", "data OWN", "ig OWN");

    private static final Path ROOT = Path.of("webapp");

    private static final Set<String> EVERYONE = Set.copyOf(ACCOUNTS);
    private static final Set<String> SCHOOL_LEADS = Set.of("dt", "dep", "dt2");
    private static final Set<String> PLAN_READERS = Set.of("dt", "dep", "dt2", "vsh", "vsh2", "sw", "iro");
    private static final Set<String> PLAN_WRITERS = and(SCHOOL_LEADS, "sw");
    private static final Set<String> AROUND_A_CHILD = and(PLAN_READERS, "staff", "delegate");

    /**
     * A page; one that needs more than a child to be found opens to nobody by this address.
     *
     * @param path below {@code webapp/} without its ending
     * @param address what is opened; {@code {child}} stands for the id of a child
     * @param open whether it opens without signing in
     */
    record Page(String path, String address, Set<String> accounts, boolean open) {
        boolean ofAChild() {
            return address.contains("{child}");
        }

        boolean opensTo(String account) {
            return accounts.contains(account);
        }

        String addressFor(String child) {
            return address.replace("{child}", child);
        }
    }

    private static final List<Page> TABLE = List.of(
            open("sign-in"),
            open("first-account"),
            open("privacy"),
            open("accessibility"),
            open("error"),
            page("not-found", EVERYONE),
            page("help", EVERYONE),
            page("password", EVERYONE),
            new Page("index", "/", EVERYONE, false),
            ofAChild("child/overview", AROUND_A_CHILD),
            ofAChild("child/record", PLAN_READERS),
            page("child/new", SCHOOL_LEADS),
            page("child/moves", SCHOOL_LEADS),
            page("child/identity", Set.of("data")),
            page("child/merge", Set.of("data", "vsh", "vsh2")),
            page("child/sealed", Set.of()),
            ofAChild("child/who-looked", and(SCHOOL_LEADS, "vsh", "vsh2", "sw")),
            ofAChild("contact/contacts", PLAN_READERS),
            ofAChild("contact/contact", and(SCHOOL_LEADS, "sw")),
            ofAChild("contact/protection", and(SCHOOL_LEADS, "vsh", "vsh2", "sw")),
            page("contact/release-list", and(SCHOOL_LEADS, "reception")),
            ofAChild("support/support", AROUND_A_CHILD),
            ofAChild("support/key-person", SCHOOL_LEADS),
            ofAChild("support/safe-place", SCHOOL_LEADS),
            ofAChild("attendance/year", PLAN_READERS),
            ofAChild("plan/plan", PLAN_READERS),
            ofAChild("plan/edit", and(PLAN_WRITERS, "delegate")),
            ofAChild("plan/history", PLAN_READERS),
            ofAChild("plan/views", PLAN_WRITERS),
            ofAChild("plan/target", PLAN_WRITERS),
            ofAChild("plan/action", PLAN_WRITERS),
            ofAChild("plan/review", PLAN_WRITERS),
            ofAChild("plan/confirm", PLAN_WRITERS),
            ofAChild("plan/follow", PLAN_WRITERS),
            ofAChild("plan/meetings", PLAN_READERS),
            ofAChild("plan/meeting", PLAN_READERS),
            ofAChild("plan/meeting-arrange", SCHOOL_LEADS),
            new Page("plan/gap", "/plan/gap?child={child}&what=VIEWS", PLAN_WRITERS, false),
            new Page("plan/version", "/plan/version?child={child}&n=1", PLAN_READERS, false),
            ofAChild("plan/leaver", Set.of()),
            new Page("plan/difference", "/plan/difference?child={child}&from=1&to=2", PLAN_READERS, false),
            page("plan/queue", Set.of("vsh", "vsh2")),
            page("plan/queue-list", Set.of("vsh", "vsh2")),
            page("plan/second-look", Set.of("vsh", "vsh2")),
            page("exclusion/letters", Set.of()),
            page("plan/rubric", Set.of("admin")),
            page("plan/delegates", SCHOOL_LEADS),
            page("plan/forms", Set.of("admin")),
            page("plan/form-edit", Set.of("admin")),
            page("attendance/enter", SCHOOL_LEADS),
            ofAChild("attendance/enter-week", SCHOOL_LEADS),
            page("attendance/disputes", PLAN_READERS),
            page("monitoring/search", AROUND_A_CHILD),
            page("monitoring/samples", Set.of("vsh", "vsh2")),
            page("monitoring/sample", Set.of()),
            ofAChild("monitoring/sampled-child", Set.of()),
            page("monitoring/inspection", Set.of("vsh", "vsh2")),
            ofAChild("plan/exempt", and(SCHOOL_LEADS, "vsh", "vsh2")),
            page("monitoring/measures", Set.of("vsh", "vsh2", "admin")),
            page("monitoring/unmet", Set.of("vsh", "vsh2")),
            new Page("monitoring/list", "/monitoring/list?number=views&area=inside", Set.of("vsh", "vsh2"), false),
            page("monitoring/filters", Set.of("vsh", "vsh2")),
            ofAChild("monitoring/give", Set.of("vsh", "vsh2")),
            new Page("monitoring/due", "/monitoring/due?timing=on_time", Set.of("vsh", "vsh2"), false),
            page("school/terms", Set.of("admin")),
            page("school/settings", Set.of("admin")),
            page("imports/upload", Set.of("data")),
            page("imports/review", Set.of()),
            page("imports/attendance", Set.of("data")),
            page("imports/attendance-review", Set.of()),
            page("imports/exclusions", Set.of("data")),
            page("imports/exclusions-review", Set.of()),
            page("imports/sheets", Set.of("dt", "dep", "dt2", "data")),
            page("imports/sheets-review", Set.of()),
            page("school/accounts", Set.of("admin")),
            page("bridge/clients", Set.of("admin")),
            page("bridge/agreements", Set.of("admin", "ig")),
            page("bridge/health", Set.of("admin", "data", "vsh", "vsh2")),
            page("school/away", and(SCHOOL_LEADS, "reception")),
            ofAChild("exclusion/exclusions", and(PLAN_READERS, "inclusion")),
            ofAChild("exclusion/record", SCHOOL_LEADS),
            ofAChild("exclusion/end", Set.of()),
            ofAChild("exclusion/step", Set.of()),
            page("attendance/today", PLAN_READERS),
            page("attendance/practice", Set.of("data", "admin")),
            page("attendance/unresolved", PLAN_READERS),
            ofAChild("attendance/follow-up", PLAN_READERS),
            ofAChild("attendance/part-time", PLAN_READERS),
            page("attendance/part-times", PLAN_READERS),
            page("attendance/drops", PLAN_READERS),
            page("attendance/bands", PLAN_READERS),
            new Page(
                    "attendance/dismiss",
                    "/attendance/dismiss?child={child}&rule=BELOW_OWN_BASE",
                    and(SCHOOL_LEADS, "vsh", "vsh2"),
                    false),
            ofAChild("exclusion/early-leave", PLAN_READERS),
            ofAChild("exclusion/pattern", PLAN_READERS),
            ofAChild("exclusion/at-risk", PLAN_READERS),
            page("exclusion/list", PLAN_READERS),
            page("monitoring/training", and(SCHOOL_LEADS, "vsh", "vsh2")),
            page("training/courses", and(SCHOOL_LEADS, "vsh", "vsh2")),
            page("training/new", and(SCHOOL_LEADS, "vsh", "vsh2")),
            page("training/course", Set.of()),
            page("training/session", Set.of()),
            page("training/withdraw", Set.of()),
            page("training/held", Set.of()),
            page("training/staff", SCHOOL_LEADS),
            page("training/contact", Set.of()),
            page("notice/tasks", EVERYONE),
            page("notice/choices", EVERYONE),
            page("audit/trail", Set.of("ig")));

    private Pages() {}

    /** Whether the demo has the account and, of it, such a child. */
    static boolean exists(String account, Scene.Whose whose) {
        return exists(account) && !MISSING.contains(account + " " + whose);
    }

    static boolean exists(String account) {
        return !MISSING.contains(account);
    }

    static List<Page> all() {
        return TABLE;
    }

    static Optional<Page> of(String path) {
        return TABLE.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** Every page that has an address, as found in the folder. */
    static Set<String> inFolder() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page open(String path) {
        return new Page(path, "/" + path, EVERYONE, true);
    }

    private static Page page(String path, Set<String> accounts) {
        return new Page(path, "/" + path, accounts, false);
    }

    private static Page ofAChild(String path, Set<String> accounts) {
        return new Page(path, "/" + path + "?child={child}", accounts, false);
    }

    private static Set<String> and(Set<String> accounts, String... more) {
        return Stream.concat(accounts.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
