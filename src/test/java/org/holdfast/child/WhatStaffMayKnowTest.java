package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** School staff learn nothing of care, home, authority, numbers or attachment from anything a child's pages show. */
@HoldfastTest
class WhatStaffMayKnowTest {
    @Inject
    World world;

    @Inject
    ReadChild readChild;

    @Inject
    ReadRecord readRecord;

    @Inject
    ReadHappenings readHappenings;

    @Test
    void no_word_of_care_is_in_what_staff_read_and_it_is_in_what_the_designated_teacher_reads() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Actor staff = world.person("Sam Okoro", Role.STAFF, school.id());
        String upn = world.aUpn();
        Child child = world.aChild()
                .onRollAt(school)
                .withUpn(upn)
                .lookedAfterBy(authority)
                .openTo(staff, ChildAccess.Kind.STAFF)
                .make();
        LocalDate since = world.today().minusYears(1);
        world.inTransaction(() -> {
            Period open = new Period(since, null);
            world.em().persist(new Placement(child.id(), "U4", true, open, "test", Instant.EPOCH).at("ZZ1 1ZZ", true));
            world.em()
                    .persist(new AttachmentNeed(
                            child.id(),
                            AttachmentNeed.Level.HAS,
                            "Dr Anil Sethi",
                            "Psychologist",
                            open,
                            Instant.EPOCH));
            world.em()
                    .persist(new ChildIdentifier(
                            child.id(),
                            ChildIdentifier.Kind.SOCIAL_CARE_ID,
                            "SC-77",
                            authority.id(),
                            open,
                            Instant.EPOCH));
            return true;
        });
        List<String> words = List.of(
                "looked_after",
                "in care",
                "care order",
                "foster",
                "u4",
                "zz1 1zz",
                "sethi",
                "sc-77",
                upn.toLowerCase(Locale.ROOT),
                "came into care",
                "child.happened.care",
                "is-home",
                authority.name().toLowerCase(Locale.ROOT));
        String told = told(staff, child);
        words.forEach(word -> assertFalse(told.contains(word), word + " in " + told));
        String known = told(world.designatedTeacher(school), child);
        assertTrue(
                Stream.of("in care", "full care order", "foster", "sethi", "sc-77", "child.happened.care")
                        .allMatch(known::contains),
                known);
        assertFalse(known.contains("zz1 1zz"), "no postcode for a school");
    }

    @Test
    void staff_find_no_field_but_name_year_and_school() {
        School school = world.aSchool(world.anAuthority());
        Actor staff = world.person("Sam Okoro", Role.STAFF, school.id());
        Child child = world.aChild()
                .onRollAt(school)
                .openTo(staff, ChildAccess.Kind.STAFF)
                .make();
        Sight sight = world.as(staff, () -> readChild.run(child.id())).child().sight();
        assertEquals(
                List.of(Field.MORE_THAN_CARD_AND_CONTACTS),
                Stream.of(Field.values()).filter(sight::shows).toList());
    }

    /** Everything that the reader's pages draw from, as text. */
    private String told(Actor actor, Child child) {
        ChildProfile profile = world.as(actor, () -> readChild.run(child.id()));
        StringBuilder text = new StringBuilder();
        profile.standing().status().ifPresent(s -> text.append(s.kind().title()).append(s.legalStatus()));
        profile.authority().ifPresent(a -> text.append(a.name()));
        profile.placement().ifPresent(p -> text.append(p.typeCode()).append(CareCodes.placement(p.typeCode())));
        profile.identifiers().forEach(i -> text.append(i.text()));
        profile.attachment().ifPresent(n -> text.append(n.level()).append(n.saidBy()));
        profile.disclosures().forEach(d -> text.append(d.giverName()));
        text.append(world.as(actor, () -> readRecord.run(child.id())));
        text.append(world.as(actor, () -> readHappenings.run(child.id())));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
