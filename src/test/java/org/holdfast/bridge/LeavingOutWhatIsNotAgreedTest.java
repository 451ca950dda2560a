package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.bridge.agreement.Agreed;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Sharing;
import org.junit.jupiter.api.Test;

/** Answers that are composed of several parts name what they leave out, and hold none of it. */
class LeavingOutWhatIsNotAgreedTest {
    private static final Sharing ALL = Agreed.but();

    private static final ChildV1 CHILD = new ChildV1(
            "id",
            "mark",
            "Rosa",
            "Quill",
            LocalDate.of(2014, 3, 2),
            7,
            "upn",
            "LCS-1",
            null,
            "LOOKED_AFTER",
            "C2",
            "999",
            "U1",
            LocalDate.of(2026, 1, 1),
            null);

    private static final JsonObject DOCUMENT =
            json("{'title':'Plan','keyPerson':{'name':'Kim'},'backup':{'name':'Lee'},"
                    + "'safePlace':{'room':'12'},'contacts':['c1'],'follows':[{'kind':'SUSPENSION'}],"
                    + "'attendance':[{'what':'YEAR'},{'what':'PLACEMENT'},{'what':'KEY_PERSON'}]}");

    private static final PlanV1 PLAN = new PlanV1(
            "id",
            1,
            "PEP",
            Instant.EPOCH,
            "Marian Teague",
            "00",
            DOCUMENT,
            new LiveV1(List.of(), List.of(), true, new LiveV1.ActingV1("Lee", "Kim", null)),
            null);

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    private static Set<String> keys(PlanV1 plan) {
        return new TreeSet<>(plan.document().keySet());
    }

    @Test
    void where_all_is_agreed_nothing_is_left_out_or_named() {
        assertEquals(CHILD, CHILD.within(ALL));
        assertEquals(PLAN, PLAN.within(ALL));
        assertNull(PLAN.within(ALL).withheld());
    }

    @Test
    void of_a_child_care_is_left_out() {
        ChildV1 child = CHILD.within(Agreed.on(Part.RECORD));
        assertEquals(List.of("CARE"), child.withheld());
        assertEquals(
                new ChildV1(
                        "id",
                        "mark",
                        "Rosa",
                        "Quill",
                        LocalDate.of(2014, 3, 2),
                        7,
                        "upn",
                        "LCS-1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("CARE")),
                child);
    }

    @Test
    void of_a_plan_people_and_protections_are_absent_and_never_an_empty_list() {
        PlanV1 plan = PLAN.within(Agreed.but(Part.CONTACTS));
        assertNull(plan.live().contacts());
        assertNull(plan.live().protections());
        assertNull(plan.live().homeAddressRestricted());
        assertNotNull(plan.live().acting());
        assertEquals(List.of("CONTACTS"), plan.withheld());
        assertEquals(Set.of("title", "keyPerson", "backup", "safePlace", "follows", "attendance"), keys(plan));
    }

    @Test
    void of_a_plan_each_block_goes_with_its_part() {
        PlanV1 bare = PLAN.within(Agreed.on(Part.PLAN_CONTENT));
        assertEquals(Set.of("title"), keys(bare));
        assertEquals(List.of("ATTENDANCE", "CARE", "CONTACTS", "EXCLUSIONS", "SUPPORT"), bare.withheld());
        assertNull(bare.live().acting());
        PlanV1 without = PLAN.within(Agreed.but(Part.CARE, Part.SUPPORT));
        assertEquals(List.of(json("{'what':'YEAR'}")), without.document().getJsonArray("attendance"));
        assertEquals(Set.of("title", "contacts", "attendance"), keys(without));
    }
}
