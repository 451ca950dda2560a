package org.holdfast.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.holdfast.platform.Migrations;

/** The migrations run once; what they leave is kept as a script of H2, which takes a tenth of a second to run. */
final class H2Schema implements Schema {
    private final Path script = Template.file("schema.sql", "h2", H2Schema::make);

    @Override
    public void reset(Connection connection) throws SQLException {
        try (Statement drop = connection.createStatement();
                PreparedStatement run = connection.prepareStatement("RUNSCRIPT FROM ?")) {
            drop.execute("DROP ALL OBJECTS");
            run.setString(1, script.toString());
            run.execute();
        }
    }

    private static void make(Path file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:template;MODE=MySQL;DATABASE_TO_LOWER=TRUE");
        source.setUser("sa");
        try (Connection open = source.getConnection();
                PreparedStatement write = open.prepareStatement("SCRIPT NOPASSWORDS NOSETTINGS TO ? CHARSET 'UTF-8'")) {
            Migrations.flyway(source).migrate();
            write.setString(1, file.toString());
            write.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
