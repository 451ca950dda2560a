package org.holdfast.bridge.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    @Test
    void finds_the_record_of_an_operation_by_its_status() {
        assertEquals(
                "ChangesV1",
                requireNonNull(new DeclaredAnswers()
                                .of("GET", "/api/v1/changes")
                                .get("200"))
                        .getSimpleName());
        assertEquals(0, new DeclaredAnswers().of("GET", "/api/v1/nothing").size());
    }
}
