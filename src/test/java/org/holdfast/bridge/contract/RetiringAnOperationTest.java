package org.holdfast.bridge.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an operation says of which something better has taken the place; shown on a resource of this test alone. */
class RetiringAnOperationTest {
    private static final String LINK = "https://holdfast.example/bridge#versions";

    /** Never part of the contract. */
    @Path("v1/test-only")
    public static class OldWays {
        @GET
        @Retired(since = "2026-11-30", until = "2028-01-31", link = LINK)
        public String superseded() {
            return "";
        }

        @GET
        @Retired(since = "2026-11-30", link = LINK)
        public String withoutAnEnd() {
            return "";
        }

        @GET
        @Retired(since = "2026-11-30", until = "2027-11-29", link = LINK)
        public String tooSoon() {
            return "";
        }

        @GET
        public String current() {
            return "";
        }
    }

    private static Method operation(String name) {
        return Arrays.stream(OldWays.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The headers of an answer, as the server would ask for them. */
    private static MultivaluedMap<String, Object> answered(String name) {
        List<Object> filters = new ArrayList<>();
        ResourceInfo info = proxy(ResourceInfo.class, Map.of("getResourceMethod", operation(name)));
        FeatureContext context = (FeatureContext) Proxy.newProxyInstance(
                FeatureContext.class.getClassLoader(), new Class<?>[] {FeatureContext.class}, (it, method, values) -> {
                    filters.add(values[0]);
                    return it;
                });
        new RetirementFeature().configure(info, context);
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        ContainerResponseContext response = proxy(ContainerResponseContext.class, Map.of("getHeaders", headers));
        filters.forEach(filter ->
                ((RetirementFeature.Header) filter).filter(proxy(ContainerRequestContext.class, Map.of()), response));
        return headers;
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (it, method, values) -> answers.get(method.getName())));
    }

    @Test
    void a_retired_operation_says_since_when_until_when_and_what_to_use() {
        MultivaluedMap<String, Object> headers = answered("superseded");
        assertEquals(List.of("@1795996800"), headers.get("Deprecation"));
        assertEquals(List.of("Mon, 31 Jan 2028 00:00:00 GMT"), headers.get("Sunset"));
        assertEquals(
                List.of("<" + LINK + ">; rel=\"deprecation\"", "<" + LINK + ">; rel=\"sunset\""), headers.get("Link"));
    }

    @Test
    void without_a_last_day_it_says_no_sunset() {
        assertEquals(null, answered("withoutAnEnd").get("Sunset"));
    }

    @Test
    void any_other_operation_says_nothing() {
        assertEquals(0, answered("current").size());
    }

    @Test
    void nothing_goes_within_a_year_of_being_retired() {
        assertThrows(IllegalArgumentException.class, () -> Retirement.of(operation("tooSoon")));
    }

    @Test
    void the_document_says_it_in_words() {
        assertEquals(
                " Retired on 2026-11-30; it goes on 2028-01-31. See " + LINK + ".",
                Retirement.of(operation("superseded")).orElseThrow().words());
        assertEquals(
                Optional.of(LocalDate.of(2028, 1, 31)),
                Retirement.of(operation("superseded")).orElseThrow().until());
    }

    @Test
    void the_operations_that_are_retired_are_named_here() {
        List<String> retired = DeclaredAnswers.RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(operation -> Retirement.of(operation).isPresent())
                .map(operation -> operation.getDeclaringClass().getSimpleName() + "." + operation.getName())
                .toList();
        assertEquals(List.of(), retired);
    }
}
