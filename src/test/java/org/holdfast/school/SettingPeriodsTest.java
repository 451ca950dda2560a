package org.holdfast.school;

import static org.holdfast.school.Setting.PEP_STARTED_WORKING_DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.holdfast.web.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@HoldfastTest
class SettingPeriodsTest {
    @Inject
    World world;

    @Inject
    Settings settings;

    @Inject
    ReadSettings readSettings;

    @Inject
    SetSetting setSetting;

    @Inject
    ResetSetting resetSetting;

    private String authority;
    private Actor admin;
    private LocalDate today;

    @BeforeEach
    void anAdministrator() {
        authority = world.anAuthority().id();
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority);
        today = world.today();
    }

    private Settings.Value on(LocalDate day) {
        return Objects.requireNonNull(
                world.inTransaction(() -> settings.of(authority, day)).get(PEP_STARTED_WORKING_DAYS));
    }

    private void set(int number, LocalDate from) {
        world.doAs(
                admin,
                () -> setSetting.run(authority, PEP_STARTED_WORKING_DAYS, number, from, "PEP policy, 1 Sep 2026"));
    }

    private SettingsView.Row row() {
        return world.as(admin, () -> readSettings.run(""))
                .row(PEP_STARTED_WORKING_DAYS)
                .orElseThrow();
    }

    private static void refused(Rule rule, String field, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(rule, refused.rule());
        assertEquals(field, refused.field().orElse(""));
    }

    @Test
    void have_a_national_default_with_its_source_and_words_for_each() {
        SettingsView view = world.as(admin, () -> readSettings.run(""));
        for (Setting setting : Setting.values()) {
            DatedSetting national = view.row(setting).orElseThrow().national().orElseThrow();
            assertFalse(national.source().isBlank(), setting.name());
            assertTrue(setting.allows(national.number()), setting.name());
            assertFalse(Text.say("school.setting." + setting.name()).isBlank());
        }
        assertEquals(10, on(today).number());
        assertFalse(on(today).own());
    }

    @Test
    void hold_from_their_day_and_leave_the_days_before_as_they_were() {
        set(5, today.plusDays(30));
        assertEquals(10, on(today.plusDays(29)).number());
        assertEquals(5, on(today.plusDays(30)).number());
        assertTrue(on(today.plusDays(30)).own());
        assertEquals("PEP policy, 1 Sep 2026", on(today.plusDays(30)).source());
        assertEquals(10, row().now().orElseThrow().number());
        assertEquals(5, row().later().orElseThrow().number());
    }

    @Test
    void give_way_to_a_later_value_and_stay_readable() {
        set(5, today);
        set(8, today.plusDays(10));
        assertEquals(5, on(today.plusDays(9)).number());
        assertEquals(8, on(today.plusDays(10)).number());
        set(7, today.plusDays(5));
        assertEquals(5, on(today.plusDays(4)).number());
        assertEquals(7, on(today.plusDays(20)).number(), "what was to come later is given up");
        SettingsView view = world.as(admin, () -> readSettings.run(authority));
        assertTrue(view.history().stream().anyMatch(held -> held.number() == 8 && held.superseded()));
        assertTrue(view.history().stream()
                .allMatch(held -> held.decidedBy().orElse("").equals("Rosalind Peake")));
    }

    @Test
    void return_to_the_national_default() {
        set(5, today);
        world.doAs(admin, () -> resetSetting.run(authority, PEP_STARTED_WORKING_DAYS, today.plusDays(3)));
        assertEquals(5, on(today.plusDays(2)).number());
        assertEquals(10, on(today.plusDays(3)).number());
        assertFalse(on(today.plusDays(3)).own());
    }

    @Test
    void are_never_laxer_than_the_guidance_nor_without_a_source_nor_for_the_past() {
        refused(SchoolRule.SETTING_IS_IN_RANGE, "number", () -> set(11, today));
        refused(SchoolRule.SETTING_IS_IN_RANGE, "number", () -> set(0, today));
        refused(SchoolRule.SETTING_BEGINS_FROM_TODAY, "from", () -> set(5, today.minusDays(1)));
        refused(
                SchoolRule.SETTING_SAYS_WHERE_FROM,
                "source",
                () -> world.doAs(admin, () -> setSetting.run(authority, PEP_STARTED_WORKING_DAYS, 5, today, "  ")));
        assertEquals(10, on(today).number());
    }

    @Test
    void are_only_those_of_the_administrators_own_authority() {
        String other = world.anAuthority().id();
        refused(
                SchoolRule.WITHIN_OWN_AUTHORITY,
                "place",
                () -> world.doAs(admin, () -> setSetting.run(other, PEP_STARTED_WORKING_DAYS, 5, today, "Policy")));
        assertThrows(NotFound.class, () -> world.as(admin, () -> readSettings.run(other)));
        set(5, today);
        assertEquals(
                10,
                Objects.requireNonNull(world.inTransaction(() -> settings.of(other, today))
                                .get(PEP_STARTED_WORKING_DAYS))
                        .number());
    }
}
