package org.holdfast.bridge.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Found by looking, not listed: an operation of the contract that says nothing of sharing is closed, and fails here. */
class SayingWhatIsSharedTest {
    private static List<Method> operations(String base) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.holdfast.bridge")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .filter(type ->
                                type.getAnnotationOfType(Path.class).value().startsWith(base))
                        .map(JavaClass::reflect)
                        .flatMap(SayingWhatIsSharedTest::operations)
                        .toList();
    }

    private static Stream<Method> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> Arrays.stream(method.getAnnotations())
                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    @Test
    void every_operation_says_which_parts_of_an_agreement_it_needs() {
        List<String> silent = operations("v1/").stream()
                .filter(method -> !method.isAnnotationPresent(Shares.class)
                        || method.getAnnotation(Shares.class).value().length == 0)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .sorted()
                .toList();
        assertEquals(List.of(), silent, "add @Shares(Part…) to these");
        assertTrue(operations("v1/").size() > 35, "they are found");
    }

    @Test
    void every_part_opens_something() {
        Set<Part> opened = EnumSet.noneOf(Part.class);
        operations("v1/")
                .forEach(method -> opened.addAll(
                        Arrays.asList(method.getAnnotation(Shares.class).value())));
        assertEquals(EnumSet.allOf(Part.class), opened);
    }

    @Test
    void only_a_client_that_has_no_token_yet_is_asked_for_no_agreement() {
        assertEquals(
                List.of("TokenResource"),
                operations("").stream()
                        .filter(method -> !method.isAnnotationPresent(Shares.class))
                        .map(method -> method.getDeclaringClass().getSimpleName())
                        .distinct()
                        .toList());
    }
}
