package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.kernel.UseCase;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Matrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every use case × every role × own child, child of another school, child of another authority. */
@HoldfastTest
class AuthorisationMatrixTest {
    @Inject
    Matrix matrix;

    @Test
    void knows_every_use_case() {
        Set<String> inCode = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.holdfast").stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class) && !type.isAnnotation())
                        .map(type -> type.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> sampled =
                matrix.useCases().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(inCode, sampled, "each @UseCase needs a call in its package's AccessSamples");
    }

    @Test
    void every_use_case_has_one_public_face_and_it_is_allowed() {
        for (Class<?> useCase : matrix.useCases()) {
            Method[] runs = Arrays.stream(useCase.getDeclaredMethods())
                    .filter(method -> method.getName().equals("run") && !method.isSynthetic())
                    .toArray(Method[]::new);
            assertEquals(1, runs.length, useCase + " has one method run");
            assertTrue(runs[0].isAnnotationPresent(Allowed.class), useCase + ".run says who may");
        }
    }

    @TestFactory
    Stream<DynamicTest> opens_to_those_who_may_and_to_nobody_else() {
        return matrix.cells()
                .map(cell -> dynamicTest(cell.title(), () -> assertEquals(cell.expected(), cell.actual(), cell.title())));
    }
}
