package org.holdfast.attendance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The English codes as their migration has them, for tests that need no database. */
public final class LawfulCodes {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\((\\d+), 'ENGLAND', (?:'([^']+)'|CHAR\\(92\\)), '[^']*', '([A-Z_]+)'");
    private static final CodeTable TABLE = read();

    private LawfulCodes() {}

    public static CodeTable table() {
        return TABLE;
    }

    public static byte symbol(String letter) {
        return TABLE.symbol(CodeScheme.ENGLAND, letter, java.time.LocalDate.of(2026, 9, 1));
    }

    private static CodeTable read() {
        try {
            String rows = Files.readString(Path.of("sql/V2026.11.22.201__attendance_code_rows.sql"));
            List<MarkCode> codes =
                    ROW.matcher(rows).results().map(LawfulCodes::code).toList();
            return new CodeTable(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkCode code(MatchResult row) {
        MarkCode code = new MarkCode();
        set(code, "symbol", Integer.parseInt(row.group(1)));
        set(code, "scheme", CodeScheme.ENGLAND);
        set(code, "code", row.group(2) == null ? "\\" : row.group(2));
        set(code, "category", Category.valueOf(row.group(3)));
        return code;
    }

    private static void set(MarkCode code, String name, Object what) {
        try {
            Field field = MarkCode.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(code, what);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
