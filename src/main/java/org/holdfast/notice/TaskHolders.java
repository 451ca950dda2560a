package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.child.RoleHolders;
import org.holdfast.child.RoleHolders.Holder;
import org.holdfast.kernel.ChildId;

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
                        .map(child -> of(child, role, task.organisationId()))
                        .orElseGet(() -> holders.at(task.organisationId().orElse(""), role)))
                .orElse(List.of())
                .stream()
                .map(RoleHolders.Holder::personId)
                .toList();
    }

    /** Those who hold it for the child, and where it waits for one authority those of them who work there. */
    private List<Holder> of(ChildId child, Role role, Optional<String> organisation) {
        if (organisation.isEmpty()) {
            return holders.of(child, role);
        }
        List<Holder> there = holders.at(organisation.get(), role);
        return role.reach() != Role.Reach.TOLD
                ? openRecord(child.id()) ? there : List.of()
                : there.stream().filter(holders.of(child, role)::contains).toList();
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
