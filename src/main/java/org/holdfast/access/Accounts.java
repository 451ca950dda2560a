package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts, the posts their owners hold, and tokens that were given out without a client. */
@ApplicationScoped
public class Accounts {
    /** Who works there or will, and who works nowhere any more and did: whoever went to others is theirs alone. */
    private static final String AT =
            "(exists (select p.id from PostHeld p where p.personId = a.id and p.organisationId in :organisations"
                    + " and (p.validTo is null or p.validTo > :day)) or (exists (select f.id from PostHeld f"
                    + " where f.personId = a.id and f.organisationId in :organisations) and not exists"
                    + " (select o.id from PostHeld o where o.personId = a.id and (o.validTo is null or o.validTo > :day))))";

    @Inject
    EntityManager em;

    public void open(Account account) {
        em.persist(account);
    }

    public void appoint(PostHeld post) {
        em.persist(post);
    }

    public void issue(ApiToken token) {
        em.persist(token);
    }

    /** Whether nobody has an account yet. */
    public boolean none() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    Optional<Account> byUserName(String userName) {
        return em.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now, and nobody else's to change until this transaction ends. */
    public void hold(Account account) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whence the owner came in before; known only while {@link KnownAddress#known} says so. */
    Optional<KnownAddress> address(Account account, String address) {
        return em.createQuery(
                        "select k from KnownAddress k where k.accountId = :account and k.address = :address",
                        KnownAddress.class)
                .setParameter("account", account.id())
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    void remember(KnownAddress address) {
        em.persist(address);
    }

    /** Name and note of each demo account; none outside a demo. */
    List<DemoAccount> demo() {
        return em.createQuery(
                        "select new org.holdfast.access.DemoAccount(a.userName, a.demoNote) from Account a"
                                + " where a.demoNote is not null order by a.id",
                        DemoAccount.class)
                .getResultList();
    }

    public Optional<Account> byId(String id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<ApiToken> token(String hash) {
        return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Posts held on a day. */
    List<PostHeld> posts(String personId, LocalDate day) {
        return em.createQuery(
                        "select p from PostHeld p where p.personId = :person and p.validFrom <= :day"
                                + " and (p.validTo is null or p.validTo > :day)",
                        PostHeld.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether anyone who can sign in holds one of the roles at an organisation on a day. */
    public boolean inPost(String organisationId, Collection<Role> roles, LocalDate day) {
        return em.createQuery(
                                "select count(p) from PostHeld p, Account a where a.id = p.personId"
                                        + " and a.closedAt is null and p.organisationId = :organisation"
                                        + " and p.role in :roles and p.validFrom <= :day"
                                        + " and (p.validTo is null or p.validTo > :day)",
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("roles", roles)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Open accounts whose owners hold one of the roles at one of the organisations on a day, by name. */
    public List<Account> inPosts(Collection<String> organisationIds, Collection<Role> roles, LocalDate day) {
        return em.createQuery(
                        "select a from Account a where a.closedAt is null and exists (select p.id from PostHeld p"
                                + " where p.personId = a.id and p.organisationId in :organisations and p.role in :roles"
                                + " and p.validFrom <= :day and (p.validTo is null or p.validTo > :day))"
                                + " order by a.name, a.id",
                        Account.class)
                .setParameter("organisations", organisationIds)
                .setParameter("roles", roles)
                .setParameter("day", day)
                .setMaxResults(500)
                .getResultList();
    }

    /** Whether a person holds a post on a day. */
    public boolean holds(String personId, Post post, LocalDate day) {
        return posts(personId, day).stream().anyMatch(held -> held.post().equals(post));
    }

    /** Those of the people named who have an account that is not closed. */
    public List<String> ableToSignIn(Collection<String> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a.id from Account a where a.id in :people and a.closedAt is null", String.class)
                        .setParameter("people", personIds)
                        .getResultList();
    }

    /** Whether a user name belongs to anyone, a closed account included: the trail names it for ever. */
    public boolean taken(String userName) {
        return byUserName(userName).isPresent();
    }

    /** The account, if its owner holds a post at one of the organisations, or held one and has none anywhere now. */
    public Optional<Account> at(Collection<String> organisationIds, String personId, LocalDate day) {
        return em.createQuery("select a from Account a where a.id = :person and " + AT, Account.class)
                .setParameter("person", personId)
                .setParameter("organisations", organisationIds)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /**
     * Open accounts of the same people as {@link #at}, by name; one page.
     *
     * @param after last account of the page before, null for the first page
     */
    public List<Account> page(Collection<String> organisationIds, @Nullable Account after, LocalDate day, int limit) {
        String later = after == null ? "" : " and (a.name > :name or (a.name = :name and a.id > :id))";
        TypedQuery<Account> query = em.createQuery(
                        "select a from Account a where a.closedAt is null and " + AT + later + " order by a.name, a.id",
                        Account.class)
                .setParameter("organisations", organisationIds)
                .setParameter("day", day)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("name", after.name()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /** Posts that people hold on a day or will hold later, in order of their beginning, in one query. */
    public List<PostHeld> postsOf(Collection<String> personIds, LocalDate day) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from PostHeld p where p.personId in :people"
                                        + " and (p.validTo is null or p.validTo > :day) order by p.validFrom, p.id",
                                PostHeld.class)
                        .setParameter("people", personIds)
                        .setParameter("day", day)
                        .getResultList();
    }
}
