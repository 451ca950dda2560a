package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.RoleHolders;

/**
 * Whom a task waits for by name: its owner, or those who hold its role for the child today. Nobody of a child who died or
 * whose record is closed.
 */
@ApplicationScoped
class TaskHolders {
    @Inject
    EntityManager em;

    @Inject
    RoleHolders holders;

    /** Ids of people, those without an account included. */
    List<String> of(AssignedTask task) {
        Optional<String> person = task.owner().personId();
        if (person.isPresent()) {
            return task.childId().filter(child -> !openRecord(child.id())).isPresent()
                    ? List.of()
                    : List.of(person.get());
        }
        return task
                .owner()
                .role()
                .map(role -> task.childId()
                        .map(child -> holders.of(child, role))
                        .orElseGet(() -> holders.at(task.organisationId().orElse(""), role)))
                .orElse(List.of())
                .stream()
                .map(RoleHolders.Holder::personId)
                .toList();
    }

    private boolean openRecord(String child) {
        return em.createQuery(
                                "select count(c) from Child c where c.id = :child and c.diedOn is null"
                                        + " and c.sealedOn is null",
                                Long.class)
                        .setParameter("child", child)
                        .getSingleResult()
                > 0;
    }
}
