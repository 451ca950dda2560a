package org.holdfast.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One page of the people with an account in an authority's area.
 *
 * @param next id after which the next page begins; null on the last
 * @param chosen the person asked for by id, where there is such a one
 */
public record People(
        List<Organisation> organisations,
        List<Role> roles,
        List<Person> rows,
        @Nullable String next,
        Optional<Person> chosen) {

    /**
     * @param email empty where none is known
     * @param oneself whether it is the reader's own account
     * @param locked whether too many wrong passwords keep it shut now
     */
    public record Person(
            String id, String name, String userName, String email, List<Held> posts, boolean oneself, boolean locked) {}

    /**
     * A post held now or from a later day.
     *
     * @param place empty where it is one of another authority
     */
    public record Held(String id, Role role, Optional<String> place, LocalDate from, Optional<LocalDate> to) {}
}
