package org.holdfast.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ReadChild;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Migrations;
import org.holdfast.school.School;
import org.holdfast.testing.ChildBuilder;
import org.holdfast.testing.World;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Data source, schema, entities and the order of the gate and its transaction, on the built application. */
@Tag("container")
@ArquillianTest
class InTheServerTest {
    @Inject
    World world;

    @Inject
    ReadChild readChild;

    @Inject
    DataSource dataSource;

    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Inject
    @Any
    @Readiness
    Instance<HealthCheck> checks;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/holdfast.war"))
                .addClasses(World.class, ChildBuilder.class, OpenGate.class)
                .addClasses(List.of(ChildBuilder.class.getDeclaredClasses()).toArray(Class<?>[]::new));
    }

    @Test
    void is_ready_when_the_database_answers_and_its_schema_is_current() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            assertTrue(connection.isValid(2));
            assertTrue(
                    connection.getMetaData().getDatabaseProductVersion().startsWith("2.5"), "our H2, not the server's");
        }
        assertEquals(0, Migrations.flyway(dataSource).info().pending().length);
        checks.forEach(check -> assertEquals(Status.UP, check.call().getStatus()));
    }

    @Test
    void reads_a_child_in_the_transaction_of_the_act_and_keeps_the_line_of_the_trail() {
        School school = world.aSchool(world.anAuthority());
        Actor teacher = world.designatedTeacher(school);
        Child child = world.aChild().onRollAt(school).make();
        long before = lines(child, "DONE");
        assertEquals(
                "Maya Ellerby",
                world.as(teacher, () -> readChild.run(child.id())).child().name());
        assertEquals(before + 1, lines(child, "DONE"));
    }

    @Test
    void keeps_the_line_of_a_refusal_that_rolls_everything_else_back() {
        School school = world.aSchool(world.anAuthority());
        Actor stranger = world.designatedTeacher(world.aSchool(world.anAuthority()));
        Child child = world.aChild().onRollAt(school).make();
        assertThrows(NotFound.class, () -> world.as(stranger, () -> readChild.run(child.id())));
        assertEquals(1, lines(child, "NOT_FOUND"));
    }

    @Test
    void shuts_the_gate_before_the_act_begins() {
        School school = world.aSchool(world.anAuthority());
        Actor reception = world.person("Tom Aske", Role.RECEPTION, school.id());
        Child child = world.aChild().onRollAt(school).make();
        assertThrows(Denied.class, () -> world.as(reception, () -> readChild.run(child.id())));
        assertEquals(0, lines(child, "DONE"));
    }

    @Test
    void rolls_back_what_a_transaction_does_not_finish() throws Exception {
        School school = world.aSchool(world.anAuthority());
        transaction.begin();
        String child = world.aChild().onRollAt(school).make().id().id();
        transaction.rollback();
        assertEquals(
                0L,
                em.createQuery("select count(c) from Child c where c.id = :id", Long.class)
                        .setParameter("id", child)
                        .getSingleResult());
    }

    private long lines(Child child, String outcome) {
        return em.createQuery(
                        "select count(e) from AuditEntry e where e.childId = :child and e.outcome = :outcome",
                        Long.class)
                .setParameter("child", child.id().id())
                .setParameter("outcome", outcome)
                .getSingleResult();
    }
}
