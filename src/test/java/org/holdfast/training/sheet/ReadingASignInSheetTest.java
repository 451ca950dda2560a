package org.holdfast.training.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.kernel.Refused;
import org.holdfast.training.sheet.SheetRow.Signed;
import org.junit.jupiter.api.Test;

class ReadingASignInSheetTest {
    private static SignInSheet read(String text) {
        return SignInSheet.of("sheet.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(SignInSheet sheet) {
        return sheet.rows().stream().map(SheetRow::name).toList();
    }

    private static SheetRule refused(byte[] content) {
        return (SheetRule)
                assertThrows(Refused.class, () -> SignInSheet.of("a", content)).rule();
    }

    private static SheetRule refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takes_name_job_group_school_and_email_whatever_their_order() {
        SignInSheet sheet = read(
                "E-mail,Staff group,School URN,Name,Job title\nR.Lamb@Cove.example,Teachers,100101,Rosa Lamb,Head of Year\n");
        assertEquals(
                List.of(new SheetRow(
                        2, "Rosa Lamb", "Head of Year", "Teachers", "100101", "r.lamb@cove.example", Signed.YES)),
                sheet.rows());
        assertTrue(sheet.namesSchools());
        assertTrue(sheet.problems().isEmpty());
    }

    @Test
    void joins_forename_and_surname_turns_a_name_with_a_comma_and_drops_a_title() {
        assertEquals(List.of("Rosa Lamb"), names(read("surname,forename\nLamb,Rosa\n")));
        assertEquals(List.of("Rosa Lamb", "Noor Aziz"), names(read("name\n\"Lamb, Rosa\"\nMrs. Noor Aziz\n")));
    }

    @Test
    void finds_the_heading_below_titles_and_counts_rows_as_the_file_does() {
        SignInSheet sheet =
                read("Attachment training\n\nTrainer: M. Weir\nName;Role\n\nRosa Lamb;Teacher\n\nNoor Aziz;Cook\n");
        assertEquals(List.of(6, 8), sheet.rows().stream().map(SheetRow::line).toList());
        assertFalse(sheet.namesSchools());
    }

    @Test
    void reads_tabs_semicolons_and_what_windows_writes() {
        assertEquals(List.of("Rosa Lamb"), names(read("name\trole\nRosa Lamb\tTeacher\n")));
        byte[] windows = "name;role\nZoë Núñez;Teacher\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("Zoë Núñez"), names(SignInSheet.of("a", windows)));
        byte[] wide = "\uFEFFname;role\nZoë Núñez;Teacher\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(List.of("Zoë Núñez"), names(SignInSheet.of("a", wide)));
    }

    @Test
    void knows_who_signed_who_did_not_and_who_was_away() {
        SignInSheet sheet = read("name,signed\nA Lamb,08:55\nB Lamb,\nC Lamb,Apologies\nD Lamb,x\n");
        assertEquals(
                List.of(Signed.YES, Signed.BLANK, Signed.NO, Signed.YES),
                sheet.rows().stream().map(SheetRow::signed).toList());
    }

    @Test
    void says_of_each_row_it_cannot_take_what_is_wrong() {
        SignInSheet sheet =
                read("name,role\n=A1,Teacher\n,Teacher\nTotal: 34,\n07700 900123,\nRosa Lamb,=B2\nNoor Aziz,Cook\n");
        assertEquals(
                List.of(2, 3, 4, 5, 6),
                sheet.problems().stream().map(SheetProblem::line).toList());
        assertEquals("role", sheet.problems().get(4).column());
        assertEquals(List.of("Noor Aziz"), names(sheet));
        assertEquals(List.of("Total: 34", ""), sheet.written(4));
    }

    @Test
    void reads_a_spreadsheet_with_shared_texts_numbers_and_gaps() {
        byte[] book = new PackedSheet()
                .book("s2.xml*", "s1.xml")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Name</t></si><si><r><t>Rosa </t></r><r><t>O&apos;Neil &amp; Co</t></r><rPh><t>x</t></rPh></si></sst>")
                .page("s2.xml", "<row><c t=\"inlineStr\"><is><t>Name</t></is></c></row>")
                .page(
                        "s1.xml",
                        "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"D3\" t=\"str\"><v>URN</v></c></row>"
                                + "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>1</v></c><c r=\"D7\"><v>1.00101E5</v></c></row>")
                .bytes();
        SheetRow row = SignInSheet.of("a.xlsx", book).rows().get(0);
        assertEquals(7, row.line());
        assertEquals("Rosa O'Neil & Co", row.name());
        assertEquals("100101", row.school());
    }

    @Test
    void reads_what_our_own_exports_look_like() {
        byte[] book = PackedSheet.of(new String[] {"Forename", "Surname"}, new String[] {"Rosa", "Lamb"});
        assertEquals(List.of("Rosa Lamb"), names(SignInSheet.of("a.xlsx", book)));
    }

    @Test
    void never_takes_a_formula_for_what_it_came_to() {
        byte[] book = new PackedSheet()
                .book("s1.xml")
                .page(
                        "s1.xml",
                        "<row><c t=\"str\"><v>Name</v></c></row><row><c t=\"str\"><f>UPPER(B2)</f><v>ROSA LAMB</v></c></row>"
                                + "<row><c t=\"str\"><v>Noor Aziz</v></c></row>")
                .bytes();
        SignInSheet sheet = SignInSheet.of("a.xlsx", book);
        assertEquals(List.of("Noor Aziz"), names(sheet));
        assertEquals(2, sheet.problems().get(0).line());
    }

    @Test
    void refuses_what_is_no_sheet() {
        assertEquals(SheetRule.HAS_A_HEADING, refused("date,code\n1,2\n"));
        assertEquals(SheetRule.HAS_A_HEADING, refused(""));
        assertEquals(SheetRule.HAS_PEOPLE, refused("name,role\n\n"));
        assertEquals(SheetRule.COLUMNS_ARE_ONCE, refused("name,role,Name\nRosa Lamb,x,y\n"));
        assertEquals(SheetRule.IS_A_TABLE, refused("%PDF-1.7\u0000\u0001"));
        assertEquals(SheetRule.NOT_LOCKED, refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertEquals(
                SheetRule.IS_A_TABLE,
                refused(new PackedSheet().part("content.xml", "<a/>").bytes()));
        assertEquals(
                SheetRule.IS_SOUND,
                refused(new PackedSheet()
                        .book("s1.xml")
                        .page("s1.xml", "<row><c>")
                        .bytes()));
        assertEquals(
                SheetRule.NO_MACROS,
                refused(new PackedSheet()
                        .book("s1.xml")
                        .part("xl/vbaProject.bin", new byte[9])
                        .bytes()));
    }

    @Test
    void refuses_more_people_than_ever_sign_one_sheet() {
        assertEquals(SheetRule.NOT_TOO_MUCH, refused("name\n" + "Rosa Lamb\n".repeat(5_001)));
        assertEquals(5_000, read("name\n" + "Rosa Lamb\n".repeat(5_000)).rows().size());
    }

    @Test
    void unpacks_no_bomb() {
        byte[] zeros = new byte[33 * 1024 * 1024];
        byte[] bomb = new PackedSheet()
                .book("s1.xml")
                .part("xl/media/image1.png", zeros)
                .bytes();
        assertTrue(bomb.length < 100_000);
        assertEquals(SheetRule.NOT_TOO_MUCH, refused(bomb));
    }

    @Test
    void looks_up_no_entity_and_swells_by_none() {
        String page =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Name</t></is></c></row><row><c t=\"inlineStr\">"
                        + "<is><t>Rosa &x;</t></is></c></row></sheetData></worksheet>";
        for (String entity : List.of("<!ENTITY x SYSTEM \"file:///etc/hostname\">", "<!ENTITY x \"lol\">")) {
            byte[] book = new PackedSheet()
                    .book("s1.xml")
                    .part("xl/worksheets/s1.xml", "<!DOCTYPE worksheet [" + entity + "]>" + page)
                    .bytes();
            assertEquals(SheetRule.IS_SOUND, refused(book));
        }
    }
}
