package org.holdfast.plan.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.APlan;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations go singly: nobody learns from theirs who the child is, who else comes, or how anybody is reached. */
@HoldfastTest
class InvitingToAMeetingTest {
    @Inject
    World world;

    private AScene scene;
    private String carol = "";

    @BeforeEach
    void everybody_is_invited() {
        scene = AScene.of(world);
        String joan = scene.contact("Joan Wilmot", Relation.FOSTER_CARER, "joan@example.org");
        carol = scene.contact("Carol Ellerby", Relation.PARENT, "carol@example.net");
        String sethi = scene.contact("Anand Sethi", Relation.MENTAL_HEALTH, "");
        scene.arranged().agrees();
        Stream.of(joan, carol, sethi).forEach(id -> scene.invites("CONTACT:" + id));
        scene.invites("STAFF:" + deputyId());
    }

    private String deputyId() {
        world.inTransaction(() -> {
            world.em()
                    .persist(new org.holdfast.access.PostHeld(
                            scene.plan.deputy.id(),
                            scene.plan.deputy.posts().get(0),
                            world.today().minusDays(5),
                            java.time.Instant.EPOCH));
            return true;
        });
        return scene.plan.deputy.id();
    }

    private List<String> everyone() {
        return scene.view().seats().stream().map(seat -> seat.invitee().name()).toList();
    }

    @Test
    void are_calendar_files_that_a_calendar_reads() {
        VEvent event = event("Joan Wilmot");
        assertEquals("Meeting", value(event, Property.SUMMARY));
        assertEquals("20261123T140000Z", value(event, Property.DTSTART));
        assertEquals("20261123T142000Z", value(event, Property.DTEND));
        assertEquals("mailto:joan@example.org", value(event, Property.ATTENDEE));
        assertEquals("REQUEST", value(calendar("Joan Wilmot"), Property.METHOD));
        assertTrue(calendar("Joan Wilmot").validate().getEntries().isEmpty());
    }

    @Test
    void have_one_attendee_at_most_and_none_where_no_address_is_known() {
        for (String name : everyone()) {
            assertTrue(event(name).getProperties(Property.ATTENDEE).size() <= 1, name);
        }
        assertTrue(event("Anand Sethi").getProperties(Property.ATTENDEE).isEmpty());
        assertEquals("PUBLISH", value(calendar("Anand Sethi"), Property.METHOD));
    }

    @Test
    void say_nothing_of_child_school_place_care_or_any_other_guest() {
        for (String name : everyone()) {
            String file = unfolded(scene.calendar(name)).toLowerCase(Locale.ROOT);
            List<String> secrets = Stream.concat(
                            Stream.of(
                                    scene.plan.child.name(),
                                    scene.plan.child.forename(),
                                    scene.plan.child.surname(),
                                    scene.plan.child.mark(),
                                    scene.plan.school.name(),
                                    "Room 4",
                                    "Heron Way",
                                    "01632",
                                    "school",
                                    "care",
                                    "child ",
                                    "pep"),
                            everyone().stream().filter(other -> !other.equals(name)))
                    .toList();
            secrets.forEach(
                    secret -> assertFalse(file.contains(secret.toLowerCase(Locale.ROOT)), secret + " to " + name));
            Stream.of("joan@example.org", "carol@example.net")
                    .filter(address -> !name.startsWith(address.startsWith("joan") ? "Joan" : "Carol"))
                    .forEach(address -> assertFalse(file.contains(address), address + " to " + name));
        }
    }

    @Test
    void lead_into_the_house_only_those_who_may_have_a_sign_in() {
        assertTrue(event("Nia Rowe").getProperties(Property.URL).size() == 1);
        assertTrue(event("Joan Wilmot").getProperties(Property.URL).isEmpty());
    }

    @Test
    void keep_their_name_through_changes_and_are_replaced_by_later_ones() {
        String uid = value(event("Joan Wilmot"), Property.UID);
        int before = Integer.parseInt(value(event("Joan Wilmot"), Property.SEQUENCE));
        scene.moved("Room 5");
        assertEquals(uid, value(event("Joan Wilmot"), Property.UID));
        assertTrue(Integer.parseInt(value(event("Joan Wilmot"), Property.SEQUENCE)) > before);
        assertFalse(uid.equals(value(event("Carol Ellerby"), Property.UID)));
    }

    @Test
    void are_called_off_by_a_file_of_the_same_name() {
        String uid = value(event("Joan Wilmot"), Property.UID);
        world.doAs(scene.plan.teacher, () -> APlan.bean(CancelMeeting.class)
                .run(scene.plan.child.id(), scene.meeting, "Snow"));
        assertEquals("CANCEL", value(calendar("Joan Wilmot"), Property.METHOD));
        assertEquals("CANCELLED", value(event("Joan Wilmot"), Property.STATUS));
        assertEquals(uid, value(event("Joan Wilmot"), Property.UID));
        assertFalse(scene.calendar("Joan Wilmot").contains("Snow"));
    }

    @Test
    void do_not_exist_for_whoever_was_left_out_from_the_beginning() {
        String dean = scene.contact("Dean Ellerby", Relation.OTHER_FAMILY, "");
        scene.leavesOut("CONTACT:" + dean, "Lives abroad");
        assertThrows(NotFound.class, () -> scene.calendar("Dean Ellerby"));
    }

    @Test
    void go_no_more_to_a_parent_whose_part_is_not_agreed_for_the_new_venue() {
        scene.moved("Family centre");
        assertEquals("CANCEL", value(calendar("Carol Ellerby"), Property.METHOD));
        assertEquals("REQUEST", value(calendar("Joan Wilmot"), Property.METHOD));
    }

    @Test
    void are_letters_that_name_their_reader_day_and_place_and_nobody_else() {
        for (String name : everyone()) {
            String letter = scene.letter(name);
            assertTrue(letter.contains(name) && letter.contains("Room 4") && letter.contains("14:00"), letter);
            everyone().stream()
                    .filter(other -> !other.equals(name))
                    .forEach(other -> assertFalse(letter.contains(other), other + " to " + name));
            assertFalse(letter.contains("@") || letter.contains("Heron Way"), letter);
        }
        assertTrue(scene.letter("Carol Ellerby").contains("First ten minutes"));
        assertFalse(scene.letter("Joan Wilmot").contains("First ten minutes"));
    }

    private Calendar calendar(String name) {
        try {
            return new CalendarBuilder().build(new StringReader(scene.calendar(name)));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private VEvent event(String name) {
        List<VEvent> events = calendar(name).getComponents(Component.VEVENT);
        assertEquals(1, events.size());
        return events.get(0);
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String property) {
        return of.getRequiredProperty(property).getValue();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }
}
