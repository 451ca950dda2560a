package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.kernel.Refused;

/**
 * What a file says of one child at one school in one register year, in the order of its lines. Eight bytes a mark, so that
 * the marks of a whole authority fit in memory; {@link #marks()} shows them in full.
 */
public final class FileRegister {
    /** What came of it: what may be entered, and why the rest may not. */
    public record Translated(List<Said> said, List<FileProblem> problems) {}

    private final FilePupil pupil;
    private final FileSchool school;
    private final int year;
    private final FileWords words;
    private int[] lines = new int[16];
    private int[] packed = new int[16];
    private int size;

    FileRegister(FilePupil pupil, FileSchool school, int year, FileWords words) {
        this.pupil = pupil;
        this.school = school;
        this.year = year;
        this.words = words;
    }

    void add(int line, int index, int word) {
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
        List<FileProblem> problems = new ArrayList<>();
        byte[] symbols = new byte[size];
        int[] firsts = new int[Slot.COUNT];
        boolean[] twofold = new boolean[Slot.COUNT];
        for (int i = 0; i < size; i++) {
            symbols[i] = symbol(i, codes, scheme, today, problems);
            if (symbols[i] != CodeTable.NONE) {
                int index = index(i);
                firsts[index] = firsts[index] == 0 ? i + 1 : firsts[index];
                twofold[index] |= symbols[firsts[index] - 1] != symbols[i];
            }
        }
        List<Said> said = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (symbols[i] == CodeTable.NONE) {
                continue;
            }
            if (twofold[index(i)]) {
                problems.add(twice(i));
            } else if (firsts[index(i)] == i + 1) {
                said.add(new Said(index(i), symbols[i]));
            }
        }
        return new Translated(said, problems);
    }

    private byte symbol(int i, CodeTable codes, CodeScheme scheme, LocalDate today, List<FileProblem> problems) {
        LocalDate day = new Slot(year, index(i)).day();
        try {
            byte symbol = codes.symbol(scheme, present(index(i), word(i)), day);
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
