package org.holdfast.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;

/** Stands for the container's transactions: joins a running one, else opens one; exceptions and errors roll back. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactions {
    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    @SuppressWarnings("NullAway.Init")
    static TestDb db;

    static EntityManager current() {
        EntityManager em = OPEN.get().peek();
        if (em == null) {
            throw new IllegalStateException("No transaction: call a use case, or inTransaction(…)");
        }
        return em;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return OPEN.get().isEmpty() ? inItsOwn(call) : call.proceed();
    }

    static Object inItsOwn(InvocationContext call) throws Exception {
        EntityManager em = db.open();
        OPEN.get().push(em);
        em.getTransaction().begin();
        try {
            Object result = call.proceed();
            em.getTransaction().commit();
            return result;
        } catch (Exception | Error e) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            throw e;
        } finally {
            OPEN.get().pop();
            em.close();
        }
    }
}
