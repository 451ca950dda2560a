package org.holdfast.child.merge;

import java.util.List;
import java.util.Map;

/**
 * A table whose rows go over when two records become one.
 *
 * @param column that says the child
 * @param key by which its rows are told apart
 * @param givesWay of a row g of the record that goes and a row k of the one that is kept: whether g is superseded, because
 *     both cannot hold; empty for never
 * @param stays of a row g: whether it stays where it is, because it would stand there twice; empty for never
 */
record MovedTable(String name, String column, String key, String givesWay, String stays) {
    private static final String BOTH_HOLD = "g.superseded_at is null and k.superseded_at is null"
            + " and (k.valid_to is null or k.valid_to > g.valid_from) and (g.valid_to is null or g.valid_to > k.valid_from)";

    static final List<MovedTable> ALL = List.of(
            all("child_identifier"),
            dated("care_status", ""),
            dated("placement", ""),
            dated("enrolment", " and k.school_id = g.school_id"),
            dated("attachment_need", ""),
            dated("child_characteristic", " and k.kind = g.kind"),
            all("child_access"),
            all("disclosure"),
            dated("officer_child", " and k.authority_id = g.authority_id"),
            all("contact"),
            all("protection"),
            new MovedTable(
                    "support_record",
                    "child_id",
                    "child_id",
                    "",
                    "exists (select 1 from support_record k where k.child_id = ?3)"),
            dated("key_person", " and k.duty = g.duty"),
            dated("safe_place", " and k.school_id = g.school_id"),
            dated("support_gap", " and k.missing = g.missing"),
            all("untrained_naming"),
            all("plan"),
            all("plan_version"),
            all("plan_submission"),
            all("plan_exemption"),
            all("plan_delegation"),
            unless("plan_blank_print", "k.copy_number = g.copy_number"),
            unless("draft", "k.person_id = g.person_id and k.form_name = g.form_name"),
            all("register_year"),
            new MovedTable("register_sum", "child_id", "register_id", "", ""),
            new MovedTable("register_total", "child_id", "register_id", "", ""),
            all("attendance_summary"),
            all("attendance_answer"),
            all("mark_answer"),
            all("mark_dispute"),
            all("absence_follow_up"),
            all("part_time_timetable"),
            all("drop_dismissal"),
            all("early_leave"),
            all("exclusion"),
            all("exclusion_step"),
            all("exclusion_notice"),
            all("exclusion_letter"),
            all("pattern_dismissal"),
            all("at_risk"),
            all("at_risk_offer"),
            all("import_answer"),
            all("school_move"),
            all("assigned_task"),
            unless("dip_sample_child", "k.sample_id = g.sample_id"),
            all("identity_decision"),
            new MovedTable("identity_review", "child_id", "id", "", "g.candidate_id = ?3"),
            new MovedTable("identity_review", "candidate_id", "id", "", "g.child_id = ?3"),
            new MovedTable("pushed_doubt", "candidate_id", "id", "", ""),
            all("pushed_fact"),
            all("pushed_contact"));

    /** What stays with the id under which it came to be, and why. */
    static final Map<String, String> LEFT = Map.of(
            "audit_entry", "the trail is never changed",
            "outbox", "what happened, happened under that id; who hears of it looks at what stands",
            "presence", "who has a page open, for a minute",
            "change_entry", "a feed is never rewritten",
            "change_seen", "the next look at both children finds what changed",
            "webhook_delivery", "messages that are on their way name the id of then",
            "sending", "answers that were given",
            "batch_line", "answers that were given",
            "import_row", "a file is read again before it is loaded",
            "child_merge", "the merge itself");

    /**
     * What was written after a merge and hangs on a row that came over: it goes back with it. By the table that hangs on
     * another: the columns that lead to it.
     */
    static final List<Hanging> HANGING = List.of(
            new Hanging("plan_version", "plan_id", "plan", "id"),
            new Hanging("plan_submission", "plan_id", "plan", "id"),
            new Hanging("key_person", "child_id", "support_record", "child_id"),
            new Hanging("safe_place", "child_id", "support_record", "child_id"),
            new Hanging("support_gap", "child_id", "support_record", "child_id"),
            new Hanging("contact", "contact_id", "contact", "contact_id"),
            new Hanging("protection", "contact_id", "contact", "contact_id"),
            new Hanging("exclusion", "exclusion_id", "exclusion", "exclusion_id"),
            new Hanging("exclusion_step", "exclusion_id", "exclusion", "exclusion_id"),
            new Hanging("exclusion_notice", "exclusion_id", "exclusion", "exclusion_id"),
            new Hanging("exclusion_letter", "exclusion_id", "exclusion", "exclusion_id"),
            new Hanging("early_leave", "leave_id", "early_leave", "leave_id"),
            new Hanging("at_risk", "risk_id", "at_risk", "risk_id"),
            new Hanging("at_risk_offer", "risk_id", "at_risk", "risk_id"),
            new Hanging("pushed_fact", "authority_id, kind, source_id", "pushed_fact", "authority_id, kind, source_id"),
            new Hanging(
                    "pushed_contact",
                    "authority_id, kind, source_id",
                    "pushed_contact",
                    "authority_id, kind, source_id"));

    /** Rows of a table that hang on rows of another, by equal columns. */
    record Hanging(String table, String columns, String on, String onColumns) {}

    private static MovedTable all(String name) {
        return new MovedTable(name, "child_id", "id", "", "");
    }

    /** Where both hold on one day, what the record that is kept says holds. */
    private static MovedTable dated(String name, String alike) {
        return new MovedTable(name, "child_id", "id", BOTH_HOLD + alike, "");
    }

    private static MovedTable unless(String name, String same) {
        return new MovedTable(
                name,
                "child_id",
                "id",
                "",
                "exists (select 1 from " + name + " k where k.child_id = ?3 and " + same + ")");
    }
}
