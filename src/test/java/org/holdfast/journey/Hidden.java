package org.holdfast.journey;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.Ids;

/**
 * What no case system of Northmere may read, written into the tables of a running server in words that stand nowhere else: each
 * holds the same seven letters, which nothing of the product holds.
 */
final class Hidden {
    /** Numbers that cannot hold letters. */
    static final String FOREIGN_UPN = "A991777123456";

    static final String NHS_NUMBER = "943 476 5919";

    private static final String MARK = "qzxvjkx";
    private static final Date LONG_AGO = Date.valueOf(LocalDate.of(2026, 1, 5));
    private static final Timestamp THEN = Timestamp.valueOf(LocalDateTime.of(2026, 1, 5, 9, 0));

    private final Scene scene;
    private final List<String> marks;

    Hidden(Scene scene, String foreign) {
        this.scene = scene;
        marks = List.of(MARK, FOREIGN_UPN.toLowerCase(Locale.ROOT), NHS_NUMBER.replace(" ", ""), foreign);
    }

    /** What of it stands in an answer, however its lines are broken. */
    Optional<String> in(String text) {
        return in(text, marks);
    }

    /** What of it stands in a log, where nobody's name belongs, be it one that the reader knows. */
    Optional<String> inLog(String text, List<String> secrets) {
        return in(
                text,
                Stream.concat(Stream.concat(marks.stream(), Stream.of("wvkqjzx")), secrets.stream())
                        .toList());
    }

    private static Optional<String> in(String text, List<String> marks) {
        String flat = text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return marks.stream().filter(flat::contains).findFirst().map(mark -> {
            int at = flat.indexOf(mark);
            return flat.substring(Math.max(0, at - 80), Math.min(flat.length(), at + 80));
        });
    }

    /** A child whom the token reaches: what it may not know of them. */
    void around(String child, String otherAuthority) {
        scene.put(
                "update child set known_forename = 'Wvkqjzxforename', known_surname = 'Wvkqjzxsurname' where id = ?",
                child);
        scene.put(
                "update placement set postcode = 'QZXVJKX 1', source = 'Qzxvjkx-file', address_restricted = true"
                        + " where child_id = ?",
                child);
        contact(child, "Restricted Aunt", "OTHER_FAMILY", "", "", "12 Qzxvjkx-Restricted Lane", true);
        contact(child, "Protected Father", "PARENT", "", "", "7 Qzxvjkx-Protected Street", true);
        scene.put(
                "insert into protection (id, child_id, kind, legal_basis, confirmed_by, confirmed_role, source, set_by,"
                        + " valid_from, recorded_at) values (?, ?, 'RESTRICTED_ADDRESS', 'Order of the court', 'Judge',"
                        + " 'Qzxvjkx-role', 'Qzxvjkx-source', 'Qzxvjkx-setter', ?, ?)",
                Ids.next(),
                child,
                LONG_AGO,
                THEN);
        number(child, "SOCIAL_CARE_ID", "QZXVJKX-OF-ANOTHER", otherAuthority);
        scene.put(
                "update plan_answer set body = 'Qzxvjkx answer of the school' where question_code like 'support.%'"
                        + " and plan_id in (select id from plan where child_id = ?)",
                child);
    }

    /** A child whom it does not reach: everything. */
    void whole(String child, String authority, String upn) {
        scene.put(
                "update child set legal_forename = 'Qzxvjkxforename', legal_surname = 'Qzxvjkxsurname', known_forename ="
                        + " 'Qzxvjkxknown', known_surname = 'Qzxvjkxcalled' where id = ?",
                child);
        scene.put("update child_identifier set text = ? where child_id = ? and kind = 'UPN'", upn, child);
        number(child, "SOCIAL_CARE_ID", "QZXVJKX-" + child.substring(30), authority);
        scene.put("update placement set postcode = 'QZXVJKX 2' where child_id = ?", child);
        contact(child, "Qzxvjkx Mother", "PARENT", "0117 496 QZXVJKX", "qzxvjkx@example.org", "3 Qzxvjkx Road", false);
        scene.put(
                "update plan_answer set body = 'Qzxvjkx answer' where plan_id in (select id from plan where child_id = ?)",
                child);
    }

    private void number(String child, String kind, String text, String authority) {
        scene.put(
                "insert into child_identifier (id, child_id, kind, text, authority_id, number_key, valid_from, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                child,
                kind,
                text,
                authority,
                text,
                LONG_AGO,
                THEN);
    }

    private void contact(
            String child,
            String name,
            String relation,
            String phone,
            String email,
            String address,
            boolean restricted) {
        scene.put(
                "insert into contact (id, contact_id, child_id, name, relation, organisation, parental_responsibility,"
                        + " call_position, may_decide, may_be_told, may_collect, phone, email, address, address_restricted,"
                        + " valid_from, recorded_at) values (?, ?, ?, ?, ?, '', false, 9, '', '', false, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                Ids.next(),
                child,
                name,
                relation,
                phone,
                email,
                address,
                restricted,
                LONG_AGO,
                THEN);
    }
}
