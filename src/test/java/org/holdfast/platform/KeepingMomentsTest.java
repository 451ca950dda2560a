package org.holdfast.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments are kept as date-times of UTC, whatever the zone of server, driver and database: rows of years ago too. */
@HoldfastTest(alwaysOnMySql = true)
class KeepingMomentsTest {
    /** Something that happened. */
    public record Told(String what) {}

    @Inject
    World world;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-03-29 00:59:59.999999, 2026-03-29T00:59:59.999999Z",
        "2026-03-29 01:30:00.000000, 2026-03-29T01:30:00Z",
        "2026-10-25 01:30:00.000001, 2026-10-25T01:30:00.000001Z",
        "2026-08-31 23:30:00.000000, 2026-08-31T23:30:00Z"
    })
    void is_written_and_read_as_every_version_before_did(String kept, Instant moment) {
        String before = Ids.next();
        OutboxEntry now = new OutboxEntry(new Told("all"), null, moment);
        world.inTransaction(() -> {
            world.em()
                    .createNativeQuery(
                            "insert into outbox (id, kind, payload, created_at) values (?1, ?2, ?3, '" + kept + "')")
                    .setParameter(1, before)
                    .setParameter(2, now.kind())
                    .setParameter(3, Payload.of(new Told("all")))
                    .executeUpdate();
            world.em().persist(now);
            return now;
        });
        assertEquals(moment, read(before).createdAt());
        assertEquals(moment, read(now.id()).createdAt());
        assertEquals(List.of(before, now.id()), keptAt(kept));
    }

    private OutboxEntry read(String id) {
        return world.inTransaction(() -> world.em().find(OutboxEntry.class, id));
    }

    private List<?> keptAt(String moment) {
        return world.inTransaction(() -> world.em()
                .createNativeQuery("select id from outbox where created_at = '" + moment + "' order by id")
                .getResultList());
    }
}
