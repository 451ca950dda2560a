package org.holdfast.training.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.kernel.Refused;

/** Sheets that went wrong on their way: read or refused with a word about it, and nothing else ever. */
class BrokenSheetsTest {
    private static final String[] POISON = {
        "",
        "\u0000",
        "\"",
        "\n",
        "\r",
        ",",
        ";;;;",
        "=1+1",
        "<",
        "&x;",
        "]]>",
        "<!DOCTYPE a [<!ENTITY x \"y\">]>",
        "\uFEFF",
        "é",
        "😀",
        "\u202E",
        "name",
        "9".repeat(2000),
        "r=\"ZZZ99999999\"",
        "<row>",
        "</row>",
        "t=\"s\"",
        "<v>99</v>"
    };

    private static final String TEXT =
            "School,Name,Role,Signed\n100101,Rosa Lamb,Teacher,08:55\n,\"Aziz, Noor\",Cook,\n";

    private static final String PAGE = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Rosa Lamb</t></is></c><c r=\"B2\"><f>1+1</f><v>2</v></c></row>"
            + "</sheetData></worksheet>";

    /** Replaces a stretch of a text by something else. */
    record Mutation(int at, int length, String by) {
        String of(String text) {
            int from = Math.floorMod(at, text.length() + 1);
            return text.substring(0, from) + by + text.substring(Math.min(text.length(), from + length));
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(POISON))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static String broken(String text, List<Mutation> mutations) {
        String broken = text;
        for (Mutation mutation : mutations) {
            broken = mutation.of(broken);
        }
        return broken;
    }

    private static void read(byte[] content) {
        try {
            SignInSheet sheet = SignInSheet.of("broken", content);
            assertTrue(sheet.rows().stream().allMatch(row -> !row.name().isBlank() && row.line() > 0));
            assertTrue(sheet.problems().stream().noneMatch(one -> one.what().isBlank()));
        } catch (Refused refused) {
            assertTrue(refused.rule() instanceof SheetRule);
        }
    }

    @Property(tries = 300)
    void text(@ForAll("mutations") List<Mutation> mutations) {
        read(broken(TEXT, mutations).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void pages(@ForAll("mutations") List<Mutation> mutations) {
        read(new PackedSheet()
                .book("s1.xml")
                .part("xl/sharedStrings.xml", "<sst><si><t>Name</t></si></sst>")
                .part("xl/worksheets/s1.xml", broken(PAGE, mutations).getBytes(StandardCharsets.UTF_8))
                .bytes());
    }

    @Property(tries = 300)
    void packing(@ForAll int at, @ForAll byte by, @ForAll short cut) {
        byte[] book = PackedSheet.of(new String[] {"Name"}, new String[] {"Rosa Lamb"});
        book[Math.floorMod(at, book.length)] ^= by;
        read(cut % 3 == 0 ? Arrays.copyOf(book, Math.floorMod(cut, book.length)) : book);
    }
}
