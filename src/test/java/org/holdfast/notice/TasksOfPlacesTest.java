package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data managers, administrators and information governance find what is theirs as tasks. Source: F74. */
@HoldfastTest
class TasksOfPlacesTest extends TaskScene {
    @Inject
    WatchPlaces watchPlaces;

    @Inject
    PassTaskOn passOn;

    @Inject
    SetTaskAside setAside;

    private Actor manager;
    private Actor administrator;
    private Actor governance;
    private Actor elsewhere;

    @BeforeEach
    void the_people_of_an_authority() {
        set();
        manager = world.person("Ines Duarte", Role.DATA_MANAGER, authority.id());
        administrator = world.person("Kit Farrow", Role.ADMINISTRATOR, authority.id());
        governance = world.person("Ola Berg", Role.INFORMATION_GOVERNANCE, authority.id());
        elsewhere =
                world.person("Ben Osei", Role.DATA_MANAGER, world.anAuthority().id());
        List.of(teacher, manager, administrator, governance, elsewhere)
                .forEach(person -> account(person, "p" + person.id().substring(24) + "@example.org"));
    }

    private void lookAround() {
        world.doAs(Actor.system("test"), watchPlaces::run);
    }

    private List<TaskLine> found(Actor reader, TaskKind kind) {
        lookAround();
        return open(reader).stream()
                .filter(line -> line.title().equals(org.holdfast.web.Text.say("notice.kind." + kind)))
                .toList();
    }

    private void sql(String text, Object... values) {
        world.inTransaction(() -> {
            var query = world.em().createNativeQuery(text);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    private Timestamp hoursAgo(int hours) {
        return Timestamp.valueOf(
                LocalDateTime.ofInstant(world.now(), ZoneOffset.UTC).minusHours(hours));
    }

    private String file() {
        String id = Ids.next();
        sql(
                "insert into import_run (id, authority_id, file_names, notes, state, uploaded_by, uploader_name, read_at,"
                        + " children_new, children_changed, version) values (?1, ?2, 'episodes.csv', '', 'READ', ?3, ?4,"
                        + " ?5, 0, 0, 1)",
                id,
                authority.id(),
                manager.id(),
                manager.name(),
                hoursAgo(2));
        return id;
    }

    @Test
    void who_is_meant_waits_for_the_data_manager_until_it_is_said() {
        String id = Ids.next();
        sql(
                "insert into pushed_doubt (id, authority_id, social_care_key, why, own_record, body, recorded_at)"
                        + " values (?1, ?2, 'LCS-1', 'NUMBER_HELD_TWICE', false, ?3, ?4)",
                id,
                authority.id(),
                new byte[] {'{', '}'},
                hoursAgo(1));

        TaskLine task = found(manager, TaskKind.SAY_WHO_IS_MEANT).get(0);
        assertEquals("/child/identity", task.href());
        assertEquals(List.of(), found(elsewhere, TaskKind.SAY_WHO_IS_MEANT));

        sql("update pushed_doubt set settled_at = ?1 where id = ?2", hoursAgo(0), id);
        assertEquals(List.of(), found(manager, TaskKind.SAY_WHO_IS_MEANT));
    }

    @Test
    void a_file_waits_for_the_data_managers_of_its_authority_until_it_is_loaded() {
        String id = file();
        TaskLine task = found(manager, TaskKind.REVIEW_IMPORT).get(0);
        assertEquals("/imports/review?run=" + id, task.href());
        assertTrue(task.cause().startsWith("Ines Duarte sent a file on "), task.cause());
        assertTrue(task.dueOn().isAfter(world.today()));
        assertEquals(1, found(manager, TaskKind.REVIEW_IMPORT).size(), "looked for twice, said once");
        assertEquals(List.of(), open(elsewhere), "another authority's");
        assertEquals(List.of(), open(administrator));
        sql("update import_run set state = 'LOADED' where id = ?1", id);
        assertEquals(List.of(), found(manager, TaskKind.REVIEW_IMPORT));
    }

    private String counted(String client, int day, int theirs) {
        String id = Ids.next();
        java.sql.Date on = java.sql.Date.valueOf(world.today().minusDays(day));
        sql(
                "insert into reconciliation (id, authority_id, client_id, on_day, sent_at, compared_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?5)",
                id,
                authority.id(),
                client,
                on,
                hoursAgo(2));
        sql(
                "insert into reconciliation_count (id, reconciliation_id, kind, theirs, ours) values (?1, ?2, 'CONTACTS',"
                        + " ?3, 4)",
                Ids.next(),
                id,
                theirs);
        return id;
    }

    @Test
    void counts_that_differ_wait_for_the_data_managers_until_both_agree() {
        String client = Ids.next();
        counted(client, 3, 5);
        TaskLine task = found(manager, TaskKind.AGREE_COUNTS).get(0);
        assertEquals("/bridge/health?place=" + authority.id(), task.href());
        assertTrue(task.cause().endsWith("count differently: 1 kind differs."), task.cause());
        counted(client, 2, 6);
        assertEquals(1, found(manager, TaskKind.AGREE_COUNTS).size(), "still the same to do");
        assertEquals(List.of(), open(elsewhere));
        counted(client, 1, 4);
        assertEquals(List.of(), found(manager, TaskKind.AGREE_COUNTS));
    }

    @Test
    void counts_put_aside_come_again_when_the_difference_is_another() {
        String client = Ids.next();
        counted(client, 3, 5);
        String task = found(manager, TaskKind.AGREE_COUNTS).get(0).id();
        world.doAs(manager, () -> setAside.run(task, "We know of it"));
        counted(client, 2, 5);
        assertEquals(List.of(), found(manager, TaskKind.AGREE_COUNTS));
        counted(client, 1, 9);
        assertEquals(1, found(manager, TaskKind.AGREE_COUNTS).size());
    }

    @Test
    void can_be_passed_on_among_those_who_hold_the_role_there() {
        Actor second = world.person("Sam Ode", Role.DATA_MANAGER, authority.id());
        account(second, "sam@example.org");
        file();
        String task = found(manager, TaskKind.REVIEW_IMPORT).get(0).id();
        world.as(manager, () -> passOn.run(task, second.id(), "I am away"));
        assertEquals(1, found(second, TaskKind.REVIEW_IMPORT).size());
        assertEquals(0, found(manager, TaskKind.REVIEW_IMPORT).size(), "and is not raised again");
        Actor moved = new Actor(Actor.Kind.PERSON, second.id(), second.name(), elsewhere.posts());
        assertEquals(List.of(), open(moved), "whoever holds a post there no more finds nothing of it");
    }

    @Test
    void a_post_that_nobody_holds_waits_for_the_administrator_until_it_is_filled() {
        School vacant = world.aSchool(authority);
        world.aChild().onRollAt(vacant).make();
        List<TaskLine> tasks = found(administrator, TaskKind.FILL_POST);
        assertEquals(1, tasks.size(), "the other school has a designated teacher");
        assertFalse(tasks.get(0).cause().toLowerCase(java.util.Locale.ROOT).contains("care"));
        world.inTransaction(() -> {
            accounts.appoint(new PostHeld(
                    Ids.next(), new Post(Role.DESIGNATED_TEACHER, vacant.id()), world.today(), world.now()));
            return true;
        });
        assertEquals(List.of(), found(administrator, TaskKind.FILL_POST));
    }

    @Test
    void what_was_set_aside_with_a_reason_is_not_raised_again_before_the_next_occasion() {
        School vacant = world.aSchool(authority);
        world.aChild().onRollAt(vacant).make();
        String task = found(administrator, TaskKind.FILL_POST).get(0).id();
        world.doAs(administrator, () -> setAside.run(task, "The school closes at Easter"));
        assertEquals(List.of(), found(administrator, TaskKind.FILL_POST));
        sql(
                "insert into post_held (id, person_id, role, organisation_id, valid_from, valid_to, recorded_at)"
                        + " values (?1, ?2, 'DESIGNATED_TEACHER', ?3, ?4, ?5, ?6)",
                Ids.next(),
                Ids.next(),
                vacant.id(),
                Date.valueOf(world.today().minusDays(9)),
                Date.valueOf(world.today().minusDays(1)),
                hoursAgo(1));
        assertEquals(1, found(administrator, TaskKind.FILL_POST).size(), "somebody held it since, and left");
    }

    @Test
    void mail_that_failed_for_good_waits_for_the_administrator_of_the_person() {
        world.inTransaction(() -> outbox.put(new MailDue(Ids.next(), teacher.id()), null));
        sql(
                "insert into outbox_delivery (id, outbox_id, reader, tries, set_aside_at, error) select ?1, o.id, 'mail',"
                        + " 14, ?2, 'java.net.ConnectException' from outbox o where o.kind = 'notice.MailDue'"
                        + " order by o.id desc limit 1",
                Ids.next(),
                hoursAgo(1));
        TaskLine task = found(administrator, TaskKind.MEND_MAIL).get(0);
        assertTrue(task.cause().contains(teacher.name()), task.cause());
        assertEquals("/school/accounts?person=" + teacher.id(), task.href());
        assertEquals(1, found(administrator, TaskKind.MEND_MAIL).size());
    }

    @Test
    void twenty_refused_acts_of_one_person_on_one_day_wait_for_information_governance() {
        for (int i = 0; i < Alerts.REFUSED_OFTEN - 1; i++) {
            refused();
        }
        assertEquals(List.of(), found(governance, TaskKind.LOOK_INTO_REFUSALS));
        refused();
        TaskLine task = found(governance, TaskKind.LOOK_INTO_REFUSALS).get(0);
        assertTrue(task.cause().startsWith(teacher.name() + " was refused"), task.cause());
        assertEquals(1, found(governance, TaskKind.LOOK_INTO_REFUSALS).size());
        assertEquals(List.of(), open(administrator));
    }

    private void refused() {
        sql(
                "insert into audit_entry (id, happened_at, actor_kind, actor_id, actor_name, roles, row_count, address,"
                        + " outcome) values (?1, ?2, 'PERSON', ?3, ?4, '', 0, '', 'NOT_FOUND')",
                Ids.next(),
                Timestamp.valueOf(LocalDateTime.ofInstant(world.now(), ZoneOffset.UTC)),
                teacher.id(),
                teacher.name());
    }
}
