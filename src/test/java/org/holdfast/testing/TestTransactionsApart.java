package org.holdfast.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** As {@link TestTransactions}, for what must be kept whatever becomes of the transaction around it. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactionsApart {
    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return TestTransactions.inItsOwn(call);
    }
}
