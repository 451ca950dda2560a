package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.child.ChildAccess;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.RecordExclusion;
import org.holdfast.exclusion.told.AcknowledgeExclusion;
import org.holdfast.exclusion.told.Delivery;
import org.holdfast.exclusion.told.ExclusionNotice;
import org.holdfast.exclusion.told.NoticeWatch;
import org.holdfast.exclusion.told.ReadTold;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.MailSettings;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.web.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a suspension to tasks and mail, through the outbox and a real mail server. Source: F40. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class TasksFromSuspensionsTest extends TaskScene {
    private static final String KNOW = "Say that you know of a suspension";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Inject
    RecordExclusion recordExclusion;

    @Inject
    AcknowledgeExclusion acknowledge;

    @Inject
    ReadTold readTold;

    @Inject
    NoticeWatch noticeWatch;

    @Inject
    WatchPlaces watchPlaces;

    @Inject
    FinishTask finish;

    @Inject
    SetTaskAside aside;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Actor officer;
    private Actor inclusion;
    private StaffMember headTeacher;

    @BeforeEach
    void begin() {
        server.start();
        set();
        headTeacher = world.anAdult("Alan Reeve", "Headteacher", school.id());
        officer = world.person("Owen Hale", Role.VIRTUAL_SCHOOL_OFFICER, authority.id());
        inclusion = world.person("Ines Roy", Role.INCLUSION_OFFICER, authority.id());
        maya = world.aChild()
                .withUpn(world.aUpn())
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        world.nobodyElseReadsMail();
        account(worker, "priya@example.org");
        account(head, "marian@example.org");
        account(officer, "owen@example.org");
        account(inclusion, "ines@example.org");
    }

    @AfterEach
    void stop() {
        mail(Optional.empty(), 25);
        server.stop();
    }

    private void mail(Optional<String> host, int port) {
        world.mailGoesTo(new MailSettings(
                host,
                port,
                Optional.empty(),
                Optional.empty(),
                "holdfast@example.org",
                false,
                "https://holdfast.test"));
    }

    private void mailWorks() {
        mail(Optional.of("127.0.0.1"), server.getSmtp().getPort());
    }

    private String suspended() {
        String id = world.as(
                teacher,
                () -> recordExclusion.run(
                        maya.id(),
                        new ExclusionTerms(
                                Category.SUSPENSION,
                                MONDAY,
                                Session.MORNING,
                                MONDAY,
                                Session.AFTERNOON,
                                headTeacher.id(),
                                Decider.Capacity.HEAD,
                                List.of("DB"),
                                "A place to calm down",
                                "Mornings begin with the key person",
                                false,
                                false)));
        delivered();
        return id;
    }

    /** The minute's look of the server, and what follows from it. */
    private void passesOn() {
        world.doAs(Actor.system("test"), noticeWatch::run);
        delivered();
    }

    /** Twice: mail may have its turn before the tasks that ask for it. */
    private void delivered() {
        rounds.round();
        rounds.round();
    }

    private List<ExclusionNotice> notices(String id) {
        return world.as(teacher, () -> readTold.run(maya.id(), id)).notices();
    }

    @Test
    void whoever_is_told_has_a_task_for_today_at_once_and_it_ends_when_one_of_them_knows() {
        String id = suspended();
        for (Actor told : List.of(worker, head, officer, inclusion)) {
            assertEquals(List.of(KNOW), titles(told), told.name());
            assertEquals(MONDAY, open(told).get(0).dueOn());
        }
        assertTrue(open(inclusion).get(0).href().contains("/exclusion/exclusions?child="));
        world.doAs(head, () -> acknowledge.run(maya.id(), id));
        rounds.round();
        assertEquals(List.of(), titles(head));
        assertEquals(List.of(), titles(officer));
        assertEquals(List.of(KNOW), titles(worker), "a ladder of its own");
    }

    @Test
    void of_another_authority_s_virtual_school_or_inclusion_officer_it_is_no_task() {
        var stranger = world.anAuthority();
        Actor other = world.person("Vera Stone", Role.INCLUSION_OFFICER, stranger.id());
        account(other, "vera@example.org");
        suspended();
        assertEquals(List.of(), titles(other));
    }

    @Test
    void a_step_further_is_a_task_of_the_deputy_and_the_first_one_stays() {
        suspended();
        world.after(Duration.ofHours(2), () -> {
            passesOn();
            assertEquals(2, titles(officer).size(), "that of the head, and their own");
            assertTrue(open(officer).stream().anyMatch(task -> task.cause().contains("You are told instead")));
            return true;
        });
    }

    @Test
    void the_task_ends_on_the_page_alone() {
        suspended();
        String task = open(worker).get(0).id();
        assertThrows(Refused.class, () -> world.doAs(worker, () -> finish.run(task)));
        assertThrows(Refused.class, () -> world.doAs(worker, () -> aside.run(task, "No time")));
    }

    @Test
    void a_mail_that_the_server_took_is_delivered_and_without_a_server_a_task_that_was_shown() {
        mailWorks();
        String mailed = suspended();
        assertTrue(notices(mailed).stream().allMatch(one -> one.deliveredBy().equals(Optional.of(Delivery.MAIL))));
        assertEquals(3, server.getReceivedMessages().length, "head, worker, inclusion officer");
        mail(Optional.empty(), 25);
        maya = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        String shown = suspended();
        assertTrue(notices(shown).stream().allMatch(one -> one.deliveredAt().isEmpty()));
        open(inclusion);
        assertEquals(
                List.of(Delivery.TASK_SHOWN),
                notices(shown).stream()
                        .flatMap(one -> one.deliveredBy().stream())
                        .toList());
    }

    @Test
    void where_nobody_is_left_to_tell_the_administrator_learns_it() {
        Actor administrator = world.person("Ed Marsh", Role.ADMINISTRATOR, authority.id());
        suspended();
        world.after(Duration.ofHours(2), () -> {
            passesOn();
            return true;
        });
        world.after(Duration.ofHours(4), () -> {
            passesOn();
            world.doAs(Actor.system("test"), watchPlaces::run);
            assertTrue(
                    open(administrator).stream().anyMatch(task -> task.cause().contains("service manager")),
                    titles(administrator).toString());
            return true;
        });
    }

    @Test
    void no_mail_of_any_kind_of_task_tells_of_the_child_in_text_subject_or_headers() throws Exception {
        mailWorks();
        String upn = (String) world.inTransaction(() -> world.em()
                .createNativeQuery("select i.text from child_identifier i where i.child_id = ?1")
                .setParameter(1, maya.id().id())
                .getSingleResult());
        String told = "Maya Ellerby (" + upn + ") of " + school.name() + " is suspended";
        for (TaskKind kind : TaskKind.values()) {
            world.inTransaction(() -> {
                tasks().raise(new AssignedTask(
                                kind,
                                TaskOwner.role(Role.SOCIAL_WORKER),
                                new AssignedTask.Cause(
                                        told,
                                        "/x?child=" + maya.id().id(),
                                        "leak:" + kind + maya.id().id(),
                                        "leak:" + kind),
                                MONDAY,
                                world.now())
                        .about(maya.id(), true));
                return true;
            });
        }
        suspended();
        assertTrue(server.getReceivedMessages().length >= TaskKind.values().length);
        for (MimeMessage mail : server.getReceivedMessages()) {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            String all = (raw.toString(StandardCharsets.UTF_8) + mail.getSubject() + mail.getContent())
                    .toLowerCase(Locale.ROOT);
            for (String secret : List.of(
                    "maya", "ellerby", upn, school.name(), maya.id().id(), maya.mark(), "child=", "suspend", "care")) {
                assertFalse(all.contains(secret.toLowerCase(Locale.ROOT)), secret + " in " + all);
            }
        }
    }

    /** A template has room for addresses and counts; what is no link and no number could only be of somebody. */
    @Test
    void no_template_of_a_mail_has_room_for_more_than_a_link() {
        ResourceBundle words = ResourceBundle.getBundle(Text.class.getName(), Locale.UK);
        List<String> templates = words.keySet().stream()
                .filter(key -> key.matches("[a-z]+\\.mail\\..*"))
                .toList();
        assertTrue(templates.size() >= 2, templates.toString());
        templates.forEach(key -> assertFalse(words.getString(key).contains("{1"), key));
    }

    private AssignedTasks tasks() {
        return jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(AssignedTasks.class)
                .get();
    }
}
