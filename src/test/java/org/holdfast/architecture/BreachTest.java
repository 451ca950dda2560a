package org.holdfast.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the house refuses the breach planted for it. */
class BreachTest {
    private static final JavaClasses BREACHES = new ClassFileImporter()
            .importPaths(Path.of("target", "classes"), Path.of("target", "test-classes", "org", "holdfast", "breach"));

    private record Breach(ArchRule rule, String type, String complaint) {}

    private static final List<Breach> PLANTED = List.of(
            new Breach(Rules.LEVELS, "contact.KnowsAPlan", "breach.plan.Approval"),
            new Breach(Rules.LEVELS, "contact.KnowsASibling", "breach.support.RoomPage"),
            new Breach(Rules.LEVELS, "attic.Unmarked", "org.holdfast.kernel.Ids"),
            new Breach(Rules.ONLY_REPOSITORIES_USE_THE_ENTITY_MANAGER, "support.CountRooms", "no repository"),
            new Breach(Rules.ONLY_ACTS_TOUCH_REPOSITORIES, "support.RoomPage", "holds a repository"),
            new Breach(Rules.ONLY_ACTS_TOUCH_REPOSITORIES, "support.RoomPage", "calls method"),
            new Breach(Rules.ONLY_THE_BRIDGE_SPEAKS_REST, "support.RoomsAnswer", "jakarta.ws.rs"),
            new Breach(Rules.TIME_COMES_FROM_THE_CLOCK, "support.LooksAtTheWall", "LocalDate.now()"),
            new Breach(Rules.TIME_COMES_FROM_THE_CLOCK, "support.LooksAtTheWall", "now(java.time.ZoneId)"),
            new Breach(Rules.TIME_COMES_FROM_THE_CLOCK, "support.LooksAtTheWall", "Instant.now()"),
            new Breach(Rules.TIME_COMES_FROM_THE_CLOCK, "support.LooksAtTheWall", "currentTimeMillis"),
            new Breach(Rules.PAGES_ARE_IMPORTED_BY_NOBODY, "contact.KnowsASibling", "breach.support.RoomPage"),
            new Breach(Rules.PAGES_ARE_IMPORTED_BY_NOBODY, "support.HiddenPage", "is not public"),
            new Breach(Rules.NO_JAVAX, "support.OldNames", "javax.crypto"),
            new Breach(Rules.PACKAGES_ARE_NULL_MARKED, "attic", "no package-info"),
            new Breach(Rules.USE_CASES_HAVE_ONE_FACE, "support.CountRooms", "runAgain"),
            new Breach(Rules.USE_CASES_ARE_NAMED_FOR_THE_ACT, "support.RoomService", "no imperative"),
            new Breach(Rules.ENTITIES_NAME_THEIR_TABLE, "support.Room ", "room_without_table"),
            new Breach(Rules.ENTITIES_HAVE_VERBS, "support.Room.setId", "is a setter"),
            new Breach(Rules.ENTITIES_HAVE_VERBS, "support.Room.id", "open to all"),
            new Breach(Rules.NAMES_SAY_SOMETHING, "support.RoomManager", "made of"),
            new Breach(Rules.ONLY_MEASURES_COUNT_EVERYBODY, "support.CountsEverybody", "counted"),
            new Breach(Rules.THE_TRAIL_IS_ONLY_WRITTEN_TO, "audit.Eraser", "remove"),
            new Breach(Rules.THE_TRAIL_IS_ONLY_WRITTEN_TO, "audit.Eraser", "merge"),
            new Breach(Rules.THE_TRAIL_IS_ONLY_WRITTEN_TO, "audit.AuditEntry.rewrite", "subject"),
            new Breach(Rules.THE_TRAIL_IS_ONLY_WRITTEN_TO, "web.ReadsTheTrail", "org.holdfast.audit.AuditEntry"));

    @TestFactory
    Stream<DynamicTest> is_refused() {
        return PLANTED.stream()
                .map(breach -> dynamicTest(
                        breach.type() + " by " + breach.rule().getDescription() + ": " + breach.complaint(),
                        () -> assertTrue(
                                breach.rule().evaluate(BREACHES).getFailureReport().getDetails().stream()
                                        .anyMatch(line -> line.contains("breach." + breach.type())
                                                && line.contains(breach.complaint())),
                                () -> String.join(
                                        "\n",
                                        breach.rule()
                                                .evaluate(BREACHES)
                                                .getFailureReport()
                                                .getDetails()))));
    }

    @Test
    void is_planted_for_every_rule() {
        Set<ArchRule> planted = new HashSet<>();
        PLANTED.forEach(breach -> planted.add(breach.rule()));
        assertEquals(new HashSet<>(Rules.all()), planted);
    }

    @Test
    void of_the_trail_by_a_statement_is_seen_in_sql_and_in_jpql() {
        assertTrue(Conditions.changesTheTrail("delete from audit_entry where id = ?"));
        assertTrue(Conditions.changesTheTrail("update AuditEntry e set e.subject = null"));
    }
}
