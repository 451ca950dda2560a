package org.holdfast.monitoring.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.web.PdfPress;

/**
 * An inspection pack as one file; {@link InspectionRule#SAME_PAIR_SAME_BYTES}.
 *
 * @param sha256 of the file, in hex
 */
public record Pack(PackFacts facts, byte[] file, String sha256) {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    static Pack of(PackFacts facts, PdfPress press, ZoneId zone) {
        PackWords words = new PackWords(zone);
        PackSheets tables = new PackSheets(facts, words);
        List<Sheet> sheets = tables.all();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            // What is stored as it is does not hang on how a library packs.
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                put(zip, (i + 1) + "-" + sheet.name() + ".csv", sheet.as(Sheet.Form.CSV));
            }
            put(zip, "pack.xlsx", Sheet.book(sheets));
            put(
                    zip,
                    "pack.pdf",
                    press.lasting(
                            new PackPaper(facts, words, tables.children()).html(),
                            facts.at().known()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pack(facts, bytes.toByteArray(), PackReference.sha256(bytes.toByteArray()));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** "inspection-pack-2026-11-30.zip". */
    public String name() {
        return "inspection-pack-" + facts.at().on() + ".zip";
    }
}
