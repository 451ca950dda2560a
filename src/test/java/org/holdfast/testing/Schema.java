package org.holdfast.testing;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a test database what the migrations leave, without running them again. */
interface Schema {
    /** Afterwards the database has all tables and the rows of the migrations, and no others. */
    void reset(Connection connection) throws SQLException;
}
