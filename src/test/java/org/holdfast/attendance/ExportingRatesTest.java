package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.attendance.year.ExportRates;
import org.holdfast.attendance.year.ExportYear;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.child.Child;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class ExportingRatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    ExportYear exportYear;

    @Inject
    ExportRates exportRates;

    private School school;
    private Actor teacher;

    @BeforeEach
    void a_school() {
        school = world.aSchool(world.anAuthority());
        teacher = world.designatedTeacher(school);
    }

    private Child marked(Child child, String morning, String afternoon) {
        CodeTable table = world.inTransaction(codes::table);
        Instant now = world.now();
        RegisterKey key = new RegisterKey(child.id(), school.id(), Slot.yearOf(MONDAY));
        world.inTransaction(() -> registers.enter(
                Map.of(key, List.of(said(table, Session.MORNING, morning), said(table, Session.AFTERNOON, afternoon))),
                new MarkSource("Test", "typed", now, now)));
        return child;
    }

    private static Said said(CodeTable table, Session session, String code) {
        return new Said(Slot.of(MONDAY, session).index(), table.symbol(CodeScheme.ENGLAND, code, MONDAY));
    }

    private String csv() {
        return new String(world.as(teacher, () -> exportRates.run()).as(Sheet.Form.CSV), StandardCharsets.UTF_8);
    }

    @Test
    void lists_the_teachers_own_children_and_no_others() {
        marked(world.aChild().named("Maya", "Ellerby").onRollAt(school).make(), "/", "O");
        world.aChild().named("Ola", "Brandt").onRollAt(school).make();
        world.aChild()
                .named("Else", "Where")
                .onRollAt(world.aSchool(world.anAuthority()))
                .make();
        List<String> lines = csv().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("Ola Brandt,"));
        assertTrue(lines.get(2).contains(",50.0,1,2,0,1,0,Severe absence"));
    }

    @Test
    void says_last_who_took_it_and_how_many_rows() {
        world.aChild().onRollAt(school).make();
        List<String> lines = csv().lines().toList();
        String last = lines.get(lines.size() - 1);
        assertTrue(last.contains("Helen Prior"), last);
        assertTrue(last.contains("1 row"), last);
        assertTrue(last.contains("23 December 2026"), last);
    }

    @Test
    void holds_no_number_of_a_child_and_nothing_of_care() {
        String upn = world.aUpn();
        Child child = world.aChild()
                .withUpn(upn)
                .onRollAt(school)
                .lookedAfterBy(world.anAuthority())
                .make();
        marked(child, "/", "/");
        String one = new String(
                world.as(teacher, () -> exportYear.run(child.id())).as(Sheet.Form.CSV), StandardCharsets.UTF_8);
        for (String text : List.of(csv(), one)) {
            assertFalse(text.contains(upn));
            assertFalse(text.contains(child.id().id()));
            assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("care"));
        }
    }

    @Test
    void gives_a_name_that_a_spreadsheet_would_run_as_text() throws IOException {
        marked(
                world.aChild()
                        .named("=cmd|' /C calc'!A0", "Ellerby")
                        .onRollAt(school)
                        .make(),
                "/",
                "/");
        assertTrue(csv().contains("'=cmd|"));
        String page = sheet(world.as(teacher, () -> exportRates.run()).as(Sheet.Form.XLSX));
        assertTrue(page.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=cmd|"));
        assertFalse(page.contains("<f>"));
    }

    @Test
    void never_begins_a_cell_like_a_formula() {
        JqwikSession.run(() -> Arbitraries.strings()
                .withChars("=+-@ \t\r\n|%a1'\"")
                .ofMaxLength(6)
                .sampleStream()
                .limit(200)
                .forEach(text -> assertFalse(Sheet.plain(text).stripLeading().matches("(?s)[=+\\-@|%].*"), text)));
    }

    private static String sheet(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        String page = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith("sheet1.xml")) {
                    page = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertEquals("[Content_Types].xml", names.get(0));
        return page;
    }

    @Test
    void is_written_into_the_trail_with_its_rows() {
        marked(world.aChild().onRollAt(school).make(), "/", "/");
        csv();
        Object rows = world.inTransaction(() -> world.em()
                .createNativeQuery("select max(e.row_count) from audit_entry e where e.actor_id = ?1"
                        + " and e.subject = 'export of attendance'")
                .setParameter(1, teacher.id())
                .getSingleResult());
        assertEquals(1, ((Number) rows).intValue());
    }

    @Test
    void costs_the_same_for_one_child_and_for_twenty() {
        marked(world.aChild().onRollAt(school).make(), "/", "/");
        csv();
        int one = StatementCount.of(this::csv);
        for (int i = 0; i < 20; i++) {
            marked(world.aChild().onRollAt(school).make(), "/", "/");
        }
        StatementCount.atMost(one, this::csv);
    }

    @Test
    void is_not_for_social_workers_or_staff_and_not_of_others_children() {
        Child child = world.aChild().onRollAt(school).make();
        for (Role role : List.of(Role.SOCIAL_WORKER, Role.STAFF, Role.RECEPTION, Role.DATA_MANAGER)) {
            Actor person = world.person("Sam Hale", role, school.id());
            assertThrows(Denied.class, () -> world.as(person, () -> exportRates.run()));
        }
        Actor other = world.designatedTeacher(world.aSchool(world.anAuthority()));
        assertThrows(NotFound.class, () -> world.as(other, () -> exportYear.run(child.id())));
    }
}
