package org.holdfast.monitoring.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Actor;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class KeepingFiltersTest {
    private static final Cohort OUTSIDE = Cohort.parse("area=outside");

    @Inject
    World world;

    @Inject
    KeepFilter keepFilter;

    @Inject
    RenameFilter renameFilter;

    @Inject
    RemoveFilter removeFilter;

    @Inject
    ListFilters listFilters;

    private Actor head;
    private Actor colleague;

    @BeforeEach
    void two_officers() {
        LocalAuthority authority = world.anAuthority();
        head = world.virtualSchoolHead(authority);
        colleague = world.virtualSchoolHead(authority);
    }

    private List<SavedFilter> kept(Actor person) {
        return world.as(person, listFilters::run);
    }

    private void keep(String name, Cohort cohort) {
        world.doAs(head, () -> keepFilter.run(name, cohort));
    }

    @Test
    void opens_the_same_filters_by_one_link() {
        keep("  Placed outside ", OUTSIDE);
        SavedFilter filter = kept(head).get(0);
        assertEquals("Placed outside", filter.name());
        assertEquals(OUTSIDE, filter.cohort());
        assertEquals("area=outside", filter.cohort().query());
    }

    @Test
    void is_nobody_elses() {
        keep("Placed outside", OUTSIDE);
        String id = kept(head).get(0).id();
        assertTrue(kept(colleague).isEmpty());
        assertThrows(NotFound.class, () -> world.doAs(colleague, () -> removeFilter.run(id)));
        assertThrows(NotFound.class, () -> world.doAs(colleague, () -> renameFilter.run(id, "Mine")));
        assertEquals(1, kept(head).size());
    }

    @Test
    void can_be_named_anew_and_removed() {
        keep("Placed outside", OUTSIDE);
        String id = kept(head).get(0).id();
        world.doAs(head, () -> renameFilter.run(id, "Far away"));
        assertEquals("Far away", kept(head).get(0).name());
        world.doAs(head, () -> removeFilter.run(id));
        assertTrue(kept(head).isEmpty());
        keep("Far away", OUTSIDE);
        assertEquals(1, kept(head).size(), "the name is free again");
    }

    @Test
    void needs_a_name_of_its_own_and_something_to_filter() {
        keep("Placed outside", OUTSIDE);
        assertThrows(Refused.class, () -> keep("placed OUTSIDE", OUTSIDE));
        assertThrows(Refused.class, () -> keep(" ", OUTSIDE));
        assertThrows(Refused.class, () -> keep("x".repeat(61), OUTSIDE));
        assertThrows(Refused.class, () -> keep("Everybody", Cohort.ALL));
        assertEquals(1, kept(head).size());
    }

    @Test
    void leaves_aside_what_an_address_cannot_mean() {
        Map<String, String> said = new HashMap<>();
        said.put("area", "moon");
        said.put("stage", "<script>");
        said.put("sen", "'; drop table child");
        said.put("alone", "perhaps");
        said.put("basis", "Q9");
        said.put("moves", "-1");
        said.put("school", "x".repeat(500));
        said.put("officer", "a/b");
        assertEquals(Cohort.ALL, Cohort.of(said::get));
        assertEquals(Cohort.ALL, Cohort.parse("&&=&area&=inside&area=="));
        assertFalse(Cohort.of(said::get).any());
        assertEquals(
                "area=inside&stage=two&basis=V2",
                Cohort.parse("basis=V2&stage=two&area=inside").query());
        assertEquals(
                "stage=two",
                Cohort.parse("stage=two&area=inside").without(Cohort.By.AREA).query());
    }
}
