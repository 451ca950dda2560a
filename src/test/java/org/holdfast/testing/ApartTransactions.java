package org.holdfast.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** The kind of a transaction is part of the binding, so one of its own needs an interceptor of its own. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class ApartTransactions extends TestTransactions {}
