package org.holdfast.bridge.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much of the past was dropped, a mirror ends the same from every cursor. */
@HoldfastTest(alwaysOnMySql = true)
class TrimmingChangesTest {
    @Inject
    World world;

    @Inject
    Trimming trimming;

    private LocalAuthority authority;
    private Feed feed;

    @BeforeEach
    void nobodyElseNumbers() {
        authority = world.anAuthority();
        feed = new Feed(world, authority);
        Feed.number(world);
    }

    /** What a case system has made of the changes: each child by the change for which it was read last, and rows taken back. */
    private static final class Mirror {
        final Map<String, Long> children = new TreeMap<>();
        final Map<String, Set<String>> takenBack = new TreeMap<>();

        void hear(ChangeEntry entry) {
            switch (entry.act()) {
                case CREATED, UPDATED -> children.put(entry.childId(), entry.seq());
                case WITHDRAWN ->
                    takenBack
                            .computeIfAbsent(entry.childId(), any -> new TreeSet<>())
                            .add(entry.sourceId().orElseThrow());
                case ACCESS_LOST -> {
                    children.remove(entry.childId());
                    takenBack.remove(entry.childId());
                }
            }
        }

        Mirror hear(List<ChangeEntry> entries, long above) {
            entries.stream().filter(one -> one.seq() > above).forEach(this::hear);
            return this;
        }

        String state() {
            return children + " " + takenBack;
        }
    }

    private void numbered(int daysAgo, String child, ChangeAct act, String sourceId) {
        LocalDateTime at = LocalDateTime.ofInstant(world.now().minus(Duration.ofDays(daysAgo)), ZoneOffset.UTC);
        world.inTransaction(() -> {
            world.em()
                    .createNativeQuery("update change_counter set last_seq = last_seq + 1 where id = 1")
                    .executeUpdate();
            return world.em()
                    .createNativeQuery("insert into change_entry (seq, authority_id, child_id, act, kind, source_id,"
                            + " numbered_at) select last_seq, ?1, ?2, ?3, ?4, ?5, ?6 from change_counter where id = 1")
                    .setParameter(1, authority.id())
                    .setParameter(2, child)
                    .setParameter(3, act.name())
                    .setParameter(4, act == ChangeAct.WITHDRAWN ? "PLACEMENT" : null)
                    .setParameter(5, act == ChangeAct.WITHDRAWN ? sourceId : null)
                    .setParameter(6, at)
                    .executeUpdate();
        });
    }

    private void trim() {
        world.doAs(Actor.system("test"), trimming::run);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void from_every_cursor_the_same_state_is_reached(long seed) {
        Random luck = new Random(seed);
        List<String> children = List.of(Ids.next(), Ids.next(), Ids.next());
        for (int i = 0; i < 60; i++) {
            numbered(
                    200 - i,
                    children.get(luck.nextInt(3)),
                    List.of(ChangeAct.values()).get(luck.nextInt(4)),
                    "P" + luck.nextInt(3));
        }
        List<ChangeEntry> before = feed.all();
        String whole = new Mirror().hear(before, 0).state();
        trim();
        List<ChangeEntry> after = feed.all();
        assertTrue(after.size() < before.size(), "something went");
        List<Long> cursors =
                new ArrayList<>(before.stream().map(ChangeEntry::seq).toList());
        cursors.add(0, 0L);
        for (long cursor : cursors) {
            Mirror mirror = new Mirror();
            before.stream().filter(one -> one.seq() <= cursor).forEach(mirror::hear);
            assertEquals(whole, mirror.hear(after, cursor).state(), "from " + cursor);
        }
    }

    @Test
    void what_is_not_old_stays_and_of_the_old_the_last_word_about_each_child() {
        String busy = Ids.next();
        String quiet = Ids.next();
        numbered(200, quiet, ChangeAct.CREATED, "");
        for (int days : new int[] {200, 150, 100, 80, 1}) {
            numbered(days, busy, ChangeAct.UPDATED, "");
        }
        trim();
        assertEquals(
                List.of("UPDATED 0", "UPDATED 0", "CREATED 1"),
                feed.told(busy, quiet).stream()
                        .sorted((a, b) -> a.substring(a.length() - 1).compareTo(b.substring(b.length() - 1)))
                        .toList());
        trim();
        assertEquals(3, feed.all().size());
    }

    @Test
    void a_year_of_writing_about_one_child_leaves_what_a_quarter_needs() {
        String child = Ids.next();
        for (int days = 365; days > 0; days--) {
            numbered(days, child, ChangeAct.UPDATED, "");
        }
        trim();
        assertEquals(90, feed.all().size());
    }

    @Test
    void an_old_cursor_is_still_known() {
        String child = Ids.next();
        numbered(200, child, ChangeAct.CREATED, "");
        long first = feed.all().get(0).seq();
        numbered(199, child, ChangeAct.UPDATED, "");
        trim();
        assertEquals(List.of("UPDATED 0"), feed.told(child));
        assertEquals(1, feed.after(first, 10).size());
    }
}
