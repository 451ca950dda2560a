package org.holdfast.testing;

import java.util.function.Supplier;
import javax.sql.DataSource;

/** Runs work on an empty embedded database of its own; afterwards the tests' common one is back. */
public final class FreshDatabase {
    private FreshDatabase() {}

    public static <T> T with(Supplier<T> work) {
        TestDb common = TestTransactions.db;
        TestTransactions.db = TestDb.fresh();
        try {
            return work.get();
        } finally {
            TestTransactions.db = common;
        }
    }

    /** Of the database now in use, for looking at its tables. */
    public static DataSource tables() {
        return TestTransactions.db.dataSource();
    }
}
