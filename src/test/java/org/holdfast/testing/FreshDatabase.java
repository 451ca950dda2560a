package org.holdfast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Runs work on an empty embedded database of its own; afterwards the tests' common one is back. */
public final class FreshDatabase {
    private FreshDatabase() {}

    public static <T> T with(Supplier<T> work) {
        return on(TestDb.fresh(), work);
    }

    /** The same on a database that stays as a file. */
    public static void inFile(Path file, Supplier<?> work) {
        TestDb db = TestDb.inFile(file);
        try {
            on(db, work);
        } finally {
            db.close();
        }
        try {
            Files.move(file.resolveSibling(file.getFileName() + ".mv.db"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T on(TestDb db, Supplier<T> work) {
        TestDb common = TestTransactions.db;
        TestTransactions.db = db;
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
