package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;

/** What the rows of one child come to, before any record is asked. Source: safeguards 5, facts E. */
class ReadingCareFromEpisodesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String COLUMNS = "CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,PL_POST\n";

    private static List<Ssda903Episode> episodes(String... rows) {
        List<Ssda903Episode> episodes = new ArrayList<>();
        for (Ssda903Line<Ssda903Episode> line : lines(COLUMNS + String.join("\n", rows))) {
            assertEquals(List.of(), line.problems());
            episodes.add(line.read().orElseThrow());
        }
        return episodes;
    }

    private static List<Ssda903Line<Ssda903Episode>> lines(String file) {
        return Ssda903.read("e.csv", file.getBytes(StandardCharsets.UTF_8)).rows().stream()
                .map(row -> Ssda903Episode.read(row, TODAY))
                .toList();
    }

    private static CareCourse course(String... rows) {
        return new CareCourse(episodes(rows), LocalDate.of(2012, 5, 3), "authority");
    }

    private static List<String> homes(String... rows) {
        return course(rows).homes().stream()
                .map(span -> span.what().type() + " " + span.from() + (span.to() == null ? "" : "/" + span.to())
                        + (span.what().moved() ? " moved" : ""))
                .toList();
    }

    private static List<String> statuses(String... rows) {
        return course(rows).statuses().stream()
                .map(span -> span.what().kind() + " " + span.what().legalStatus() + " " + span.from()
                        + (span.to() == null ? "" : "/" + span.to()))
                .toList();
    }

    @Test
    void back_to_back_episodes_of_one_placement_are_one_home_and_no_move() {
        assertEquals(
                List.of("U4 2023-01-10"),
                homes("1,10/01/2023,S,V2,U4,PR1,01/06/2023,X1,", "1,01/06/2023,L,C2,U4,PR1,,,"));
        assertEquals(
                List.of("LOOKED_AFTER V2 2023-01-10/2023-06-01", "LOOKED_AFTER C2 2023-06-01"),
                statuses("1,10/01/2023,S,V2,U4,PR1,01/06/2023,X1,", "1,01/06/2023,L,C2,U4,PR1,,,"));
    }

    @Test
    void a_new_carer_is_a_move_and_so_is_a_carer_who_moves_house() {
        assertEquals(
                List.of("U4 2023-01-10/2023-06-01", "U4 2023-06-01 moved"),
                homes("1,10/01/2023,S,C2,U4,PR1,01/06/2023,X1,", "1,01/06/2023,P,C2,U4,PR1,,,"));
        assertEquals(
                List.of("U4 2023-01-10/2023-06-01", "U4 2023-06-01 moved"),
                homes("1,10/01/2023,S,C2,U4,PR1,01/06/2023,X1,AA1 1AA", "1,01/06/2023,T,C2,U4,PR1,,,AA1 1AB"));
    }

    @Test
    void the_same_carer_under_another_code_is_no_move() {
        assertEquals(
                List.of("U6 2023-01-10/2023-06-01", "U4 2023-06-01"),
                homes("1,10/01/2023,S,C2,U6,PR1,01/06/2023,X1,AA1 1AA", "1,01/06/2023,U,C2,U4,PR1,,,"));
    }

    @Test
    void a_temporary_stay_goes_on_with_the_home_before_it() {
        assertEquals(
                List.of("U4 2023-01-10"),
                homes(
                        "1,10/01/2023,S,C2,U4,PR1,01/06/2023,X1,AA1 1AA",
                        "1,01/06/2023,P,C2,T1,PR3,05/06/2023,X1,",
                        "1,05/06/2023,P,C2,U4,PR1,,,AA1 1AA"));
        assertEquals(
                List.of("U4 2023-01-10/2023-06-05", "K2 2023-06-05 moved"),
                homes(
                        "1,10/01/2023,S,C2,U4,PR1,01/06/2023,X1,",
                        "1,01/06/2023,P,C2,T1,PR3,05/06/2023,X1,",
                        "1,05/06/2023,P,C2,K2,PR1,,,"));
    }

    @Test
    void short_breaks_make_a_status_of_their_own_no_home_and_nothing_after_them() {
        String[] rows = {"1,05/04/2025,S,V3,U6,PR1,07/04/2025,E8,", "1,03/05/2025,S,v4,U6,PR1,05/05/2025,E8,"};
        assertEquals(
                List.of("SHORT_BREAKS V3 2025-04-05/2025-04-07", "SHORT_BREAKS V4 2025-05-03/2025-05-05"),
                statuses(rows));
        assertEquals(List.of(), homes(rows));
    }

    @Test
    void the_first_row_is_not_the_start_of_care_unless_it_says_so() {
        CareCourse middle = course("1,10/01/2023,L,C2,U4,PR1,,,");
        assertFalse(middle.startKnown());
        assertEquals(CareSaid.AT_LEAST, middle.statuses().get(0).what().source());
        CareCourse start = course("1,10/01/2023,S,C2,U4,PR1,,,");
        assertEquals(CareSaid.SOURCE, start.statuses().get(0).what().source());
    }

    @Test
    void each_way_out_of_care_is_a_status_of_its_own() {
        Map<String, String> expected = Map.of(
                "E11", "ADOPTED",
                "E12", "ADOPTED",
                "E45", "SPECIAL_GUARDIANSHIP",
                "E43", "SPECIAL_GUARDIANSHIP",
                "E41", "CHILD_ARRANGEMENTS",
                "E4A", "RETURNED_HOME",
                "E4B", "RETURNED_HOME",
                "E13", "LEFT_CARE",
                "E15", "LEFT_AT_18",
                "E17", "LEFT_AT_18");
        expected.forEach((code, kind) -> assertEquals(
                List.of("LOOKED_AFTER C2 2023-01-10/2025-06-30", kind + " null 2025-06-30"),
                statuses("1,10/01/2023,S,C2,U4,PR1,30/06/2025," + code + ",")));
        for (String silent : List.of("E2", "E3")) {
            assertEquals(
                    List.of("LOOKED_AFTER C2 2023-01-10/2025-06-30"),
                    statuses("1,10/01/2023,S,C2,U4,PR1,30/06/2025," + silent + ","));
        }
        assertTrue(course("1,10/01/2023,S,C2,U4,PR1,30/06/2025,E2,").diedOn().isPresent());
        assertTrue(
                course("1,10/01/2023,S,C2,U4,PR1,30/06/2025,E12,").adoptedOn().isPresent());
    }

    @Test
    void dates_that_cannot_all_be_true_are_named_by_row() {
        assertEquals(
                List.of(3),
                List.copyOf(EpisodeOrder.problems(
                                episodes("1,10/01/2023,S,C2,U4,PR1,01/06/2023,X1,", "1,01/05/2023,L,C2,U4,PR1,,,"))
                        .keySet()));
        assertEquals(
                List.of(2),
                List.copyOf(EpisodeOrder.problems(episodes("1,10/01/2023,S,C2,U4,PR1,01/06/2023,X1,"))
                        .keySet()));
        assertEquals(
                List.of(3),
                List.copyOf(EpisodeOrder.problems(
                                episodes("1,10/01/2023,S,C2,U4,PR1,01/06/2023,E11,", "1,01/07/2023,S,C2,U4,PR1,,,"))
                        .keySet()));
    }

    @Test
    void codes_of_all_years_are_read_whatever_their_case() {
        for (String place : List.of("Q1", "Q2", "H5", "P2", "Z1", "Z14", "k3", "K3", "M1")) {
            assertEquals(1, episodes("1,10/01/2023,S,C2," + place + ",PR1,,,").size());
        }
        for (String sex : List.of("1", "M")) {
            assertEquals(
                    "M",
                    header("7," + sex + ",03/05/2012,UN1").read().orElseThrow().sex());
        }
        assertEquals("F", header("7,2,03/05/2012,").read().orElseThrow().sex());
    }

    private static Ssda903Line<Ssda903Header> header(String row) {
        return Ssda903Header.read(
                Ssda903.read("h.csv", ("CHILD,SEX,DOB,UPN\n" + row).getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .get(0),
                TODAY);
    }

    @Test
    void a_wrong_check_letter_warns_and_never_rejects() {
        Ssda903Line<Ssda903Header> line = header("7,F,03/05/2012,Q123456789123");
        assertEquals(1, line.warnings().size());
        assertEquals("Q123456789123", line.read().orElseThrow().uncheckedUpn().orElseThrow());
        assertTrue(line.read().orElseThrow().upn().isEmpty());
        assertTrue(header("7,F,03/05/2012,P123456789123")
                .read()
                .orElseThrow()
                .upn()
                .isPresent());
        assertTrue(header("7,F,03/05/2012,un3").warnings().isEmpty());
    }

    @Test
    void an_id_is_one_child_as_text_or_number() {
        assertEquals(key("0012345"), key("12345.0"));
        assertEquals(key("=\"0012345\""), key("'12345"));
        assertEquals(key("ab12"), key("AB12"));
        assertTrue(SocialCareId.parse("1.23E+05").isEmpty());
        assertTrue(SocialCareId.parse("=1+1").isEmpty());
        assertTrue(SocialCareId.parse(" ").isEmpty());
    }

    private static String key(String cell) {
        return SocialCareId.parse(cell).orElseThrow().key();
    }

    @Test
    void files_are_known_by_their_columns_with_or_without_bom_and_crlf() {
        String header = "\uFEFFDOB,CHILD,upn, Sex ,FAVOURITE_COLOUR\r\n03/05/2012,7,UN1,F,blue\r\n\r\n";
        Ssda903Table table = Ssda903.read("Episodes.csv", header.getBytes(StandardCharsets.UTF_8));
        assertEquals(Ssda903Kind.HEADER, table.kind());
        assertEquals(1, table.rows().size());
        assertEquals(1, table.notes().size());
        assertTrue(table.notes().get(0).contains("FAVOURITE_COLOUR"));
    }

    @Test
    void what_is_no_such_file_is_refused_in_words() {
        for (String bad : List.of(
                "",
                "\n\n",
                "CHILD,DECOM,RNE\n1,2,3",
                "CHILD;SEX;DOB;UPN\n1;F;2;3",
                "CHILD,DOB,SDQ_SCORE\n1,2,3",
                "CHILD,CHILD,SEX,DOB,UPN\n1,1,F,2,3",
                "CHILD,SEX,DOB,UPN\n\"1,F,01/01/2012,UN1\n",
                "CHILD,SEX,DOB,UPN\n\"1\"x,F,01/01/2012,UN1\n",
                "CHILD,SEX,DOB,UPN\n1\0,F,2,3")) {
            Refused refused =
                    assertThrows(Refused.class, () -> Ssda903.read("f.csv", bad.getBytes(StandardCharsets.UTF_8)), bad);
            assertTrue(refused.whatToDo().startsWith("f.csv: "), refused.whatToDo());
        }
        assertThrows(Refused.class, () -> Ssda903.read("f.csv", new byte[] {(byte) 0xC3, 0x28}));
    }

    @Test
    void a_cell_that_cannot_be_says_its_column_and_its_cure() {
        Ssda903Problem problem =
                lines(COLUMNS + "1,31/11/2024,S,C2,U4,,,,").get(0).problems().get(0);
        assertEquals("DECOM", problem.column());
        assertEquals("November 2024 has 30 days", problem.wrong());
        assertFalse(problem.cure().isEmpty());
        for (String row : List.of(
                "1,,S,C2,U4,,,,",
                "1,01/01/2030,S,C2,U4,,,,",
                "1,01/01/0001,S,C2,U4,,,,",
                "1,45292,S,C2,U4,,,,",
                "1,01/01/2024,Z,C2,U4,,,,",
                "1,01/01/2024,S,C9,U4,,,,",
                "1,01/01/2024,S,C2,=cmd|' /C calc'!A0,,,,",
                "1,01/01/2024,S,C2,U4,,01/01/2023,X1,",
                "1,01/01/2024,S,C2,U4,,01/02/2024,,",
                "1,01/01/2024,S,C2,U4,,,X1,",
                ",01/01/2024,S,C2,U4,,,,",
                "1,01/01/2024,S,C2,U4,,,,,more")) {
            assertFalse(lines(COLUMNS + row).get(0).problems().isEmpty(), row);
        }
    }
}
