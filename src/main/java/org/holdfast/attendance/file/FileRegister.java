package org.holdfast.attendance.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.TypedMark;
import org.holdfast.kernel.Refused;

/**
 * What a file says of one child at one school in one register year, in the order of its lines. Eight bytes a mark, so that
 * the marks of a whole authority fit in memory; {@link #marks()} shows them in full.
 */
public final class FileRegister {
    /**
     * What came of it.
     *
     * @param said what may be entered
     * @param remarks of sessions that may be entered
     * @param problems why the rest may not
     */
    public record Translated(List<Said> said, Map<Integer, Remark> remarks, List<FileProblem> problems) {}

    private final FilePupil pupil;
    private final FileSchool school;
    private final int year;
    private final FileWords words;
    private int[] lines = new int[16];
    private int[] packed = new int[16];
    private int size;
    private final Map<Integer, Remark> remarks = new HashMap<>(0);

    FileRegister(FilePupil pupil, FileSchool school, int year, FileWords words) {
        this.pupil = pupil;
        this.school = school;
        this.year = year;
        this.words = words;
    }

    void add(int line, int index, int word, Remark remark) {
        if (!remark.isEmpty()) {
            remarks.put(size, remark);
        }
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
            packed = Arrays.copyOf(packed, 2 * size);
        }
        lines[size] = line;
        packed[size++] = index << Short.SIZE | word;
    }

    /**
     * Turns what the school wrote into marks. Blank and filler cells say nothing. A session of which the file says two
     * different things is left out with a word about every line that speaks of it.
     *
     * @param today no one is present on a later day
     */
    public Translated translate(CodeTable codes, CodeScheme scheme, LocalDate today) {
        Translated into = new Translated(new ArrayList<>(), new HashMap<>(0), new ArrayList<>());
        byte[] symbols = new byte[size];
        int[] firsts = new int[Slot.COUNT];
        boolean[] twofold = new boolean[Slot.COUNT];
        for (int i = 0; i < size; i++) {
            symbols[i] = symbol(i, codes, scheme, today, into.problems());
            if (symbols[i] != CodeTable.NONE) {
                int index = index(i);
                firsts[index] = firsts[index] == 0 ? i + 1 : firsts[index];
                twofold[index] |= symbols[firsts[index] - 1] != symbols[i];
            }
        }
        for (int i = 0; i < size; i++) {
            if (symbols[i] == CodeTable.NONE) {
                continue;
            }
            if (twofold[index(i)]) {
                into.problems().add(twice(i));
            } else if (firsts[index(i)] == i + 1) {
                take(i, symbols[i], codes, into);
            }
        }
        return into;
    }

    private void take(int i, byte symbol, CodeTable codes, Translated into) {
        try {
            Remark remark = remark(i, symbol, codes).checked();
            into.said().add(new Said(index(i), symbol));
            if (!remark.isEmpty()) {
                into.remarks().put(index(i), remark);
            }
        } catch (Refused e) {
            into.problems().add(new FileProblem(lines[i], "", say(e.whatToDo()), "Correct it in your system"));
        }
    }

    /** Minutes only of one who came late; a reason only of one who was late or away, if it says more than the code. */
    private Remark remark(int i, byte symbol, CodeTable codes) {
        Remark beside = remarks.isEmpty() ? Remark.NOTHING : remarks.getOrDefault(i, Remark.NOTHING);
        if (beside.isEmpty() && !late(word(i))) {
            return Remark.NOTHING;
        }
        Optional<Integer> minutes = TypedMark.minutes(word(i)).or(beside::minutesLate);
        boolean there = codes.category(symbol) == Category.PRESENT && !codes.late(symbol);
        boolean same = codes.code(symbol)
                .filter(code -> code.meaning().equalsIgnoreCase(beside.reason()))
                .isPresent();
        return new Remark(minutes.filter(late -> codes.late(symbol)), there || same ? "" : beside.reason());
    }

    private byte symbol(int i, CodeTable codes, CodeScheme scheme, LocalDate today, List<FileProblem> problems) {
        LocalDate day = new Slot(year, index(i)).day();
        try {
            byte symbol =
                    codes.symbol(scheme, present(index(i), late(word(i)) ? TypedMark.code(word(i)) : word(i)), day);
            if (codes.category(symbol) == Category.PRESENT && day.isAfter(today)) {
                throw new Refused(
                        AttendanceFileRule.NOBODY_IS_PRESENT_TOMORROW,
                        AttendanceFileRule.NOBODY_IS_PRESENT_TOMORROW.sentence());
            }
            return symbol;
        } catch (Refused e) {
            problems.add(new FileProblem(lines[i], "", say(e.whatToDo()), "Correct the mark in your system"));
            return CodeTable.NONE;
        }
    }

    /** Some systems write one sign for a child who is there, others one for each session. */
    private static String present(int index, String word) {
        boolean there = word.equals("/") || word.equals("\\");
        return there ? index % 2 == 0 ? "/" : "\\" : word;
    }

    private static String say(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Whether minutes may follow the code, such as {@code L12}. */
    private static boolean late(String word) {
        return word.length() > 1 && "LlUu".indexOf(word.charAt(0)) >= 0;
    }

    private FileProblem twice(int i) {
        Slot slot = new Slot(year, index(i));
        return new FileProblem(
                lines[i],
                "",
                "The file gives the " + slot.session().word() + " of " + slot.day() + " more than one mark",
                "Leave the right one in");
    }

    public FilePupil pupil() {
        return pupil;
    }

    public FileSchool school() {
        return school;
    }

    /** Calendar year in which the register year begins. */
    public int year() {
        return year;
    }

    /** Cells that hold a mark or a filler. */
    public int size() {
        return size;
    }

    /** Lines of the file that speak of this register, each once, ascending. */
    public int[] lines() {
        return Arrays.stream(lines, 0, size).sorted().distinct().toArray();
    }

    /** The line that first speaks of each session of the register year; 0 where none does. */
    public int[] firstLines() {
        int[] first = new int[Slot.COUNT];
        for (int i = 0; i < size; i++) {
            first[index(i)] = first[index(i)] == 0 ? lines[i] : first[index(i)];
        }
        return first;
    }

    public List<FileMark> marks() {
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    Slot slot = new Slot(year, index(i));
                    return new FileMark(lines[i], slot.day(), slot.session(), word(i));
                })
                .toList();
    }

    private int index(int i) {
        return packed[i] >> Short.SIZE;
    }

    private String word(int i) {
        return words.text(packed[i] & 0xFFFF);
    }
}
