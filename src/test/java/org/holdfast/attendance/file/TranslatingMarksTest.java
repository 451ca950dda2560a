package org.holdfast.attendance.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class TranslatingMarksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final String MIA = AFile.upn(1);

    @Inject
    World world;

    @Inject
    MarkCodes codes;

    private CodeTable table;

    @BeforeEach
    void the_codes() {
        table = world.inTransaction(codes::table);
    }

    @Test
    void turns_codes_of_either_case_into_marks_and_skips_fillers() {
        assertEquals(
                List.of("/", "\\", "I", "C2"),
                letters(translated(
                        "07/09/2026,AM,/",
                        "07/09/2026,PM,/",
                        "08/09/2026,AM,i",
                        "08/09/2026,PM,-",
                        "09/09/2026,AM,",
                        "09/09/2026,PM,*",
                        "10/09/2026,AM, c2 ")));
    }

    @Test
    void refuses_unknown_and_retired_codes_with_their_line() {
        FileRegister.Translated translated = translated("07/09/2026,AM,H", "07/09/2026,PM,%", "08/09/2026,AM,/");

        assertEquals(1, translated.said().size());
        assertEquals(
                List.of(2, 3),
                translated.problems().stream().map(FileProblem::line).toList());
        assertTrue(translated.problems().get(0).words().startsWith("“H” was not in use on 2026-09-07. Use C"));
        assertTrue(translated.problems().get(1).words().startsWith("“%” is no attendance code"));
    }

    @Test
    void keeps_an_old_mark_under_its_old_code() {
        assertEquals(List.of("H"), letters(translated("07/09/2020,AM,H")));
    }

    @Test
    void takes_neither_of_two_things_said_of_one_session() {
        FileRegister.Translated translated =
                translated("07/09/2026,AM,/", "07/09/2026,PM,I", "07/09/2026,AM,O", "07/09/2026,PM,I");

        assertEquals(List.of("I"), letters(translated));
        assertEquals(
                List.of(2, 4),
                translated.problems().stream().map(FileProblem::line).toList());
    }

    @Test
    void lets_nobody_be_present_on_a_day_to_come() {
        FileRegister.Translated translated = translated("11/09/2026,AM,/", "11/09/2026,PM,M");

        assertEquals(List.of("M"), letters(translated));
        assertEquals(2, translated.problems().get(0).line());
    }

    private FileRegister.Translated translated(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "UPN,Date,Session,Code";
        for (int i = 0; i < rows.length; i++) {
            lines[i + 1] = MIA + "," + rows[i];
        }
        return AFile.of(lines).registers().get(0).translate(table, CodeScheme.ENGLAND, TODAY);
    }

    private List<String> letters(FileRegister.Translated translated) {
        return translated.said().stream()
                .map(said -> table.letter(said.symbol()))
                .toList();
    }
}
