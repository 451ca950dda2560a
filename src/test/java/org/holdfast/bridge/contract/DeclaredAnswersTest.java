package org.holdfast.bridge.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.holdfast.bridge.ListV1;
import org.holdfast.bridge.feed.ChangesV1;
import org.junit.jupiter.api.Test;

class DeclaredAnswersTest {
    @Test
    void knows_every_resource_of_the_bridge() {
        Set<String> resources = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.holdfast.bridge")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                resources,
                DeclaredAnswers.RESOURCES.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The document knows a record by its bare name: one of two would stand there for both. */
    @Test
    void no_two_records_of_the_contract_have_one_name() {
        List<String> names = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.holdfast.bridge")
                        .stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("V1"))
                        .sorted()
                        .toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void finds_the_record_of_an_operation_by_its_status() {
        assertEquals(
                ChangesV1.class,
                new DeclaredAnswers().of("GET", "/api/v1/changes").record("200"));
        assertNull(new DeclaredAnswers().of("GET", "/api/v1/changes").record("404"));
        assertNull(new DeclaredAnswers().of("GET", "/api/v1/nothing").record("200"));
    }

    @Test
    void knows_a_plan_in_both_its_forms_and_has_the_words_of_the_record() {
        Answers plan = new DeclaredAnswers().of("GET", "/api/v1/children/{id}/plan");
        assertEquals(
                List.of("application/json", "application/pdf"),
                StreamSupport.stream(plan.forms().spliterator(), false).toList());
        assertEquals(
                "Read the latest approved version", plan.words().orElseThrow().summary());
    }

    @Test
    void knows_what_a_page_of_a_list_holds() {
        for (String path : List.of("/api/v1/children", "/api/v1/children/{id}/plan/versions", "/api/v1/webhooks")) {
            Type said = requireNonNull(new DeclaredAnswers().of("GET", path).record("200"));
            assertEquals(ListV1.class, RecordSchemas.raw(said), path);
        }
    }

    /** The words of an answer are read by people; its records by programs. */
    @Test
    void every_operation_that_answers_with_something_says_with_what() {
        DeclaredAnswers declared = new DeclaredAnswers();
        for (Class<?> resource : DeclaredAnswers.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                String key = DeclaredAnswers.key(resource, method);
                if (!key.isEmpty()
                        && method.getReturnType() != void.class
                        && !key.contains("{sourceId}")
                        && !key.contains("by-social-care-id")) {
                    Answers answers = declared.of(key.split(" ", 2)[0], key.split(" ", 2)[1]);
                    assertTrue(
                            Stream.of("200", "201", "202").anyMatch(status -> answers.record(status) != null),
                            key + " says no record");
                }
            }
        }
    }
}
