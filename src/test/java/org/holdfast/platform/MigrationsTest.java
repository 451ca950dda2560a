package org.holdfast.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfoService;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.Test;

@HoldfastTest
class MigrationsTest {
    @Inject
    DataSource dataSource;

    @Test
    void apply_every_one_from_nothing_and_leave_nothing_to_do() throws IOException {
        MigrationInfoService info = Migrations.flyway(dataSource).info();
        try (Stream<Path> files = Files.list(Path.of("sql"))) {
            assertEquals(files.count(), info.applied().length);
        }
        assertEquals(0, info.pending().length);
        assertTrue(Migrations.flyway(dataSource).validateWithResult().validationSuccessful);
    }
}
