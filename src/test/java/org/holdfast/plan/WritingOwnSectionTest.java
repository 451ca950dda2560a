package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.ReadOwnSections.OwnSections;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class WritingOwnSectionTest {
    @Inject
    World world;

    @Inject
    ReadOwnSections readOwnSections;

    @Inject
    WriteOwnSection writeOwnSection;

    private APlan plan;
    private Actor system;

    @BeforeEach
    void a_draft() {
        plan = APlan.inCare(world).started();
        system = new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, plan.authority.id())));
    }

    @Test
    void writes_all_of_the_section_at_once() {
        OwnSections now = write(tag(), Map.of("home.changes", "Moved in May.", "home.spared", "Contact times"));

        assertEquals("Moved in May.", text(now, "home.changes").text());
        assertEquals("Contact times", text(now, "home.spared").text());
        assertEquals("Sam Okoro", text(now, "home.spared").authorName().substring(0, 9));
    }

    @Test
    void its_tag_changes_with_every_answer() {
        String before = tag();

        OwnSections now = write(before, Map.of("home.changes", "Moved in May."));

        assertNotEquals(before, now.tag());
        assertEquals(now.tag(), tag());
    }

    @Test
    void nothing_is_written_over_what_was_not_read() {
        String before = tag();
        write(before, Map.of("home.changes", "Moved in May."));

        assertThrows(StaleVersion.class, () -> write(before, Map.of("home.spared", "Contact times")));
    }

    @Test
    void nothing_is_written_if_one_text_is_anothers() {
        assertThrows(
                Refused.class,
                () -> write(tag(), Map.of("home.changes", "Moved in May.", "wellbeing.help", "Reads well")));

        assertEquals(Optional.empty(), Optional.ofNullable(read().answers().get("home.changes")));
    }

    private static Answer text(OwnSections read, String question) {
        return Optional.ofNullable(read.answers().get(question)).orElseThrow();
    }

    private String tag() {
        return read().tag();
    }

    private OwnSections read() {
        return world.as(system, () -> readOwnSections.run(plan.child.id()).orElseThrow());
    }

    private OwnSections write(String tag, Map<String, String> texts) {
        return world.as(system, () -> writeOwnSection.run(plan.child.id(), tag, texts, Optional.of("Sam Okoro")));
    }
}
