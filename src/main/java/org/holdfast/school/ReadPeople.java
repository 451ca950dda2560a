package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Lists the people with an account in the administrator's authority and its schools, by name. Never a child. */
@UseCase
public class ReadPeople {
    static final int PAGE = 25;

    @Inject
    AdministeredPlaces places;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param after id of the last person of the page before, or null
     * @param chosen id of a person to show whatever the page, or null; none where it is nobody of this authority
     */
    @Allowed(Task.MANAGE_PEOPLE)
    public People run(@Nullable String after, @Nullable String chosen) {
        List<Organisation> organisations = places.organisations();
        List<String> ids = organisations.stream().map(Organisation::id).toList();
        Account last = find(ids, after).orElse(null);
        List<Account> found = new ArrayList<>(accounts.page(ids, last, LocalDate.now(clock), PAGE + 1));
        boolean more = found.size() > PAGE;
        List<Account> shown = more ? found.subList(0, PAGE) : found;
        Optional<Account> one = find(ids, chosen).filter(Account::open);
        List<String> people = new ArrayList<>(shown.stream().map(Account::id).toList());
        one.map(Account::id).ifPresent(people::add);
        Map<String, List<PostHeld>> posts = accounts.postsOf(people, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(PostHeld::personId));
        Map<String, String> names =
                organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        acting.rows(shown.size());
        return new People(
                organisations,
                AdministeredPlaces.roles(),
                shown.stream().map(account -> person(account, posts, names)).toList(),
                more ? shown.get(PAGE - 1).id() : null,
                one.map(account -> person(account, posts, names)));
    }

    private Optional<Account> find(List<String> organisationIds, @Nullable String personId) {
        return personId == null || personId.isBlank()
                ? Optional.empty()
                : accounts.at(organisationIds, personId, LocalDate.now(clock));
    }

    private People.Person person(Account account, Map<String, List<PostHeld>> posts, Map<String, String> names) {
        List<People.Held> held = posts.getOrDefault(account.id(), List.of()).stream()
                .map(post -> new People.Held(
                        post.id(),
                        post.post().role(),
                        Optional.ofNullable(names.get(post.post().organisation())),
                        post.from(),
                        post.until()))
                .toList();
        boolean oneself = account.id().equals(acting.actor().id());
        return new People.Person(
                account.id(),
                account.name(),
                account.userName(),
                account.email().orElse(""),
                held,
                oneself,
                account.lockedAt(clock.instant()));
    }
}
