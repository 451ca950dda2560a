package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Where the acting administrator may appoint: their authority and the schools in its area. Never themself. */
@ApplicationScoped
class AdministeredPlaces {
    private static final Set<Role> AT_SCHOOLS = EnumSet.of(
            Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER, Role.STAFF, Role.RECEPTION);

    private static final Set<Role> NOT_GIVEN_HERE = EnumSet.of(Role.CASE_SYSTEM, Role.ACTING_AUTHOR, Role.DELEGATE);

    @Inject
    Acting acting;

    @Inject
    Schools schools;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Roles that an administrator gives. */
    static List<Role> roles() {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_GIVEN_HERE)).stream().toList();
    }

    /** The authorities, then their schools by name. */
    List<Organisation> organisations() {
        List<String> own = authorityIds();
        List<Organisation> all = new ArrayList<>();
        for (String id : own) {
            schools.authority(id).ifPresent(a -> all.add(new Organisation(a.id(), a.name(), false)));
        }
        schools.inAreas(own).forEach(school -> all.add(new Organisation(school.id(), school.name(), true)));
        return all;
    }

    List<String> authorityIds() {
        return acting.actor().organisations(Role.ADMINISTRATOR);
    }

    List<String> organisationIds() {
        return organisations().stream().map(Organisation::id).toList();
    }

    /** The administrator's authority of that id, or a school in its area. */
    Optional<Organisation> find(String id) {
        return organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    /** @throws Refused if it is neither the administrator's authority nor a school in its area */
    Organisation place(String id) {
        return find(id).orElseThrow(() -> refused(SchoolRule.WITHIN_OWN_AUTHORITY, "place"));
    }

    /** @throws Refused if it is not the administrator's authority */
    Organisation authority(String id) {
        Organisation place = place(id);
        if (place.school()) {
            throw refused(SchoolRule.WITHIN_OWN_AUTHORITY, "place");
        }
        return place;
    }

    /** @throws NotFound if nobody of that id works in the authority's area, or worked there last */
    Account person(String personId) {
        return accounts.at(organisationIds(), personId, LocalDate.now(clock)).orElseThrow(() -> new NotFound("Person"));
    }

    /**
     * Somebody else's open account, held until the end of the transaction, to open or shut its door.
     *
     * @param today day from which posts are looked at
     * @throws NotFound if nobody of that id works in the authority's area, or the account is closed
     * @throws Refused if it is the administrator's own, or its owner serves another authority too
     */
    Account signInOf(String personId, LocalDate today) {
        checkNotOneself(personId);
        Account account = person(personId);
        accounts.hold(account);
        if (!account.open()) {
            throw new NotFound("Person");
        }
        List<String> ours = organisationIds();
        if (accounts.postsOf(List.of(personId), today).stream()
                .anyMatch(post -> !ours.contains(post.post().organisation()))) {
            throw new Refused(SchoolRule.SERVES_ANOTHER_AUTHORITY_TOO);
        }
        return account;
    }

    /** @throws Refused if the role is not given here, the place is another authority's, or they do not fit */
    Organisation checkPost(Post post) {
        if (NOT_GIVEN_HERE.contains(post.role())) {
            throw refused(SchoolRule.ROLE_IS_GIVEN_ELSEWHERE, "role");
        }
        Organisation place = place(post.organisation());
        if (place.school() != AT_SCHOOLS.contains(post.role())) {
            throw refused(SchoolRule.ROLE_FITS_ORGANISATION, "place");
        }
        return place;
    }

    void checkNotOneself(String personId) {
        if (personId.equals(acting.actor().id())) {
            throw new Refused(SchoolRule.NOBODY_APPOINTS_THEMSELF);
        }
    }

    static Refused refused(SchoolRule rule, String field) {
        return new Refused(rule, rule.sentence(), field);
    }
}
