package org.holdfast.school;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import org.holdfast.access.FirstAccount;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Config;
import org.holdfast.platform.SchemaReady;

/**
 * Lets the first administrator of an empty installation choose their authority and open their account. No use case,
 * since nobody acts yet: the one-time code is the proof.
 */
@ApplicationScoped
@Transactional
public class OpenFirstAccount {
    @Inject
    FirstAccount first;

    @Inject
    Schools schools;

    /** After the demo had its turn. */
    void offer(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) SchemaReady ready) {
        if (!Config.demo()) {
            first.offer();
        }
    }

    boolean awaited() {
        return first.awaited();
    }

    List<LocalAuthority> authorities() {
        return schools.authorities();
    }

    /** @throws Refused if the code is wrong or used, a name missing, or the password too short */
    void open(String code, String name, String userName, String password, String authorityId) {
        if (name.isBlank()) {
            throw AdministeredPlaces.refused(SchoolRule.NAMED, "name");
        }
        if (!userName.strip().matches("[A-Za-z][A-Za-z0-9.-]{1,99}")) {
            throw AdministeredPlaces.refused(SchoolRule.USER_NAME_IS_PLAIN, "user");
        }
        if (schools.authority(authorityId).isEmpty()) {
            throw AdministeredPlaces.refused(SchoolRule.WITHIN_OWN_AUTHORITY, "authority");
        }
        first.open(code, name.strip(), userName, password, authorityId);
    }
}
