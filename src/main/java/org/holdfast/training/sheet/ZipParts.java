package org.holdfast.training.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a packed spreadsheet that hold its cells, unpacked in memory and never further than
 * {@link SheetLimits#UNPACKED}: what the file claims of its own sizes counts for nothing.
 */
final class ZipParts {
    private final Map<String, byte[]> parts;

    private ZipParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static ZipParts of(String file, byte[] content) {
        Map<String, byte[]> parts = new HashMap<>();
        int left = SheetLimits.UNPACKED;
        int number = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++number > SheetLimits.PARTS) {
                    throw SheetRule.NOT_TOO_MUCH.of(file, "it has too many parts.");
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw SheetRule.NO_MACROS.of(file, "it holds macros.");
                }
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw SheetRule.NOT_TOO_MUCH.of(file, "unpacked it is larger than any sign-in sheet.");
                }
                if (holdsCells(name) && parts.put(name, part) != null) {
                    throw broken(file);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(file);
        }
        return new ZipParts(parts);
    }

    /** Reads the named part. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Names of the pages as they are packed, in small letters and in order. */
    Set<String> pages() {
        Set<String> pages = new TreeSet<>(parts.keySet());
        pages.removeIf(name -> !name.startsWith("xl/worksheets/"));
        return pages;
    }

    private static boolean holdsCells(String name) {
        return name.equals("xl/workbook.xml")
                || name.equals("xl/_rels/workbook.xml.rels")
                || name.equals("xl/sharedstrings.xml")
                || (name.startsWith("xl/worksheets/") && name.endsWith(".xml"));
    }

    static RuntimeException broken(String file) {
        return SheetRule.IS_SOUND.of(file, "it cannot be read as a spreadsheet.");
    }
}
