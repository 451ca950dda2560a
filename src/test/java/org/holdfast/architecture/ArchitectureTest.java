package org.holdfast.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The product keeps the rules of the house. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void packages_import_lower_levels_only() {
        Rules.LEVELS.check(PRODUCT);
    }

    @Test
    void only_repositories_use_the_entity_manager() {
        Rules.ONLY_REPOSITORIES_USE_THE_ENTITY_MANAGER.check(PRODUCT);
    }

    @Test
    void only_use_cases_repositories_and_start_up_touch_a_repository() {
        Rules.ONLY_ACTS_TOUCH_REPOSITORIES.check(PRODUCT);
    }

    @Test
    void only_the_bridge_speaks_rest() {
        Rules.ONLY_THE_BRIDGE_SPEAKS_REST.check(PRODUCT);
    }

    @Test
    void time_comes_from_the_clock() {
        Rules.TIME_COMES_FROM_THE_CLOCK.check(PRODUCT);
    }

    @Test
    void page_beans_are_imported_by_nobody() {
        Rules.PAGES_ARE_IMPORTED_BY_NOBODY.check(PRODUCT);
    }

    @Test
    void nothing_of_javax_but_what_the_jdk_has() {
        Rules.NO_JAVAX.check(PRODUCT);
    }

    @Test
    void every_package_is_null_marked() {
        Rules.PACKAGES_ARE_NULL_MARKED.check(PRODUCT);
    }

    @Test
    void use_cases_have_one_method_and_it_says_who_may() {
        Rules.USE_CASES_HAVE_ONE_FACE.check(PRODUCT);
    }

    @Test
    void use_cases_are_named_for_the_act() {
        Rules.USE_CASES_ARE_NAMED_FOR_THE_ACT.check(PRODUCT);
    }

    @Test
    void entities_stand_on_a_table() {
        Rules.ENTITIES_NAME_THEIR_TABLE.check(PRODUCT);
    }

    @Test
    void entities_have_verbs_and_no_setters() {
        Rules.ENTITIES_HAVE_VERBS.check(PRODUCT);
    }

    @Test
    void names_say_something() {
        Rules.NAMES_SAY_SOMETHING.check(PRODUCT);
    }

    @Test
    void only_measures_count_children_whom_no_reader_knows() {
        Rules.ONLY_MEASURES_COUNT_EVERYBODY.check(PRODUCT);
    }

    @Test
    void the_trail_is_only_written_to() {
        Rules.THE_TRAIL_IS_ONLY_WRITTEN_TO.check(PRODUCT);
        assertTrue(
                Conditions.texts(Path.of("src", "main"), ".java").stream().noneMatch(Conditions::changesTheTrail)
                        && Conditions.texts(Path.of("sql"), ".sql").stream().noneMatch(Conditions::changesTheTrail),
                "no statement changes or removes a line of the trail");
    }
}
