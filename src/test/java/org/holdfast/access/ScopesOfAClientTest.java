package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopesOfAClientTest {
    private static Actor client(Set<Scope> scopes) {
        return new Actor(Actor.Kind.CLIENT, "id", "lcs", List.of(new Post(Role.CASE_SYSTEM, "authority")), scopes);
    }

    @Test
    void every_task_of_a_case_system_is_opened_by_some_scope_and_no_other_task_by_any() {
        for (Task task : Task.values()) {
            assertEquals(
                    task.allows(Role.CASE_SYSTEM),
                    !Scope.opening(task).isEmpty(),
                    task + " needs a scope if and only if a case system may do it");
        }
    }

    @Test
    void a_scope_opens_nothing_but_its_own_tasks() {
        Actor reader = client(Set.of(Scope.PLAN_READ));

        assertTrue(reader.may(Task.READ_APPROVED_PLAN));
        assertFalse(reader.may(Task.WRITE_OWN_SECTION_BY_API));
        OutOfScope outside = assertThrows(OutOfScope.class, () -> reader.check(Task.WRITE_OWN_SECTION_BY_API));
        assertEquals("plan:draft", outside.scopes());
    }

    @Test
    void a_scope_gives_no_role() {
        Actor nobody = new Actor(Actor.Kind.CLIENT, "id", "lcs", List.of(), Scope.all());

        assertFalse(nobody.may(Task.READ_CHILD));
        assertEquals(
                Denied.class,
                assertThrows(Denied.class, () -> nobody.check(Task.READ_CHILD)).getClass());
        assertFalse(client(Scope.all()).may(Task.READ_PLAN));
    }

    @Test
    void a_client_without_scopes_may_do_nothing() {
        assertTrue(Arrays.stream(Task.values()).noneMatch(client(Set.of())::may));
    }

    @Test
    void scopes_narrow_nobody_but_clients() {
        Actor person = new Actor(Actor.Kind.PERSON, "id", "Ivo", List.of(new Post(Role.SOCIAL_WORKER, "x")), Set.of());

        assertTrue(person.may(Task.READ_CHILD));
        assertTrue(Actor.system("job").may(Task.SEND_MAIL));
    }
}
