package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Accounts, the posts their owners hold, and tokens. */
@ApplicationScoped
public class Accounts {
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

    /** Name and note of each demo account; none outside a demo. */
    List<DemoAccount> demo() {
        return em.createQuery(
                        "select new org.holdfast.access.DemoAccount(a.userName, a.demoNote) from Account a"
                                + " where a.demoNote is not null order by a.id",
                        DemoAccount.class)
                .getResultList();
    }

    Optional<Account> byId(String id) {
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

    /** All accounts with the posts held on a day, by user name; one page. */
    List<Object[]> page(String after, int limit) {
        return em.createQuery(
                        "select a.id, a.userName, a.name from Account a where a.userName > :after"
                                + " and a.closedAt is null order by a.userName",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
