package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** All codes with the bytes that stand for them; turns what schools write into bytes and back. */
public final class CodeTable {
    /** Stands where no mark was received. */
    public static final byte NONE = 0;

    /** What systems write where there is no mark, or where the child was not on roll. */
    private static final Set<String> FILLERS = Set.of("", "-", "*", "?");

    /** Arrived late: before the register closed, or after. */
    private static final Set<String> LATE = Set.of("L", "U");

    /** Dual registered: expected at the other school. */
    private static final String ELSEWHERE = "D";

    private final @Nullable MarkCode[] bySymbol = new MarkCode[256];
    private final Category[] categories = new Category[256];
    private final boolean[] late = new boolean[256];
    private final Map<CodeScheme, Map<String, MarkCode>> byCode = new EnumMap<>(CodeScheme.class);

    public CodeTable(List<MarkCode> codes) {
        Arrays.fill(categories, Category.NO_MARK);
        codes.forEach(code -> {
            bySymbol[code.symbol() & 0xFF] = code;
            categories[code.symbol() & 0xFF] = code.category();
            late[code.symbol() & 0xFF] = LATE.contains(code.code());
            byCode.computeIfAbsent(code.scheme(), scheme -> new HashMap<>()).put(code.code(), code);
        });
    }

    /** Never fails: a byte that stands for nothing is no mark. */
    public Category category(byte symbol) {
        return categories[symbol & 0xFF];
    }

    public boolean late(byte symbol) {
        return late[symbol & 0xFF];
    }

    /** Whether a school says that the other one marks this session. */
    boolean elsewhere(byte symbol) {
        MarkCode code = bySymbol[symbol & 0xFF];
        return code != null && ELSEWHERE.equals(code.code());
    }

    public Optional<MarkCode> code(byte symbol) {
        return Optional.ofNullable(bySymbol[symbol & 0xFF]);
    }

    /** As it is written in a register; {@code ?} where there is no mark. */
    public String letter(byte symbol) {
        MarkCode code = bySymbol[symbol & 0xFF];
        return code == null ? "?" : code.code();
    }

    /** Whether a text says that there is no mark. */
    public static boolean filler(String text) {
        return FILLERS.contains(text.strip());
    }

    /**
     * The byte for what a school wrote, in upper or lower case.
     *
     * @return {@link #NONE} for a blank, {@code -} or {@code *}
     * @throws Refused with what to do, if the code is not known or was not in use on that day
     */
    public byte symbol(CodeScheme scheme, String written, LocalDate day) {
        Map<String, MarkCode> codes = byCode.getOrDefault(scheme, Map.of());
        MarkCode asWritten = codes.get(written);
        if (asWritten == null && filler(written)) {
            return NONE;
        }
        MarkCode code = asWritten == null ? likely(codes, written) : asWritten;
        if (!code.usable(day)) {
            throw new Refused(AttendanceRule.CODE_IS_IN_USE, notInUse(code, day));
        }
        return code.symbol();
    }

    private static MarkCode likely(Map<String, MarkCode> codes, String written) {
        String text = written.strip().toUpperCase(Locale.ROOT);
        MarkCode code = codes.get(text.startsWith("X0") ? "X0" : text);
        if (code == null) {
            throw new Refused(
                    AttendanceRule.CODE_IS_KNOWN, "“" + text + "” is no attendance code. Use one of the current set.");
        }
        return code;
    }

    private static String notInUse(MarkCode code, LocalDate day) {
        String instead = code.replacedBy()
                .filter(other -> code.lastDay().filter(day::isAfter).isPresent())
                .map(other -> " Use " + other + ".")
                .orElse("");
        return "“" + code.code() + "” was not in use on " + day + "." + instead;
    }

    /** The codes that may be given on a day, in the order of the table. */
    public List<MarkCode> usable(CodeScheme scheme, LocalDate day) {
        return Arrays.stream(bySymbol)
                .filter(code -> code != null && code.scheme() == scheme && code.usable(day))
                .toList();
    }
}
