package org.holdfast.attendance;

import java.util.Arrays;

/** The marks of a register year, a byte for each session; never changed. */
public final class Marks {
    public static final Marks EMPTY = new Marks(new byte[Slot.COUNT]);

    private final byte[] symbols;

    public Marks(byte[] symbols) {
        this.symbols = Arrays.copyOf(symbols, Slot.COUNT);
    }

    public byte at(int index) {
        return symbols[index];
    }

    byte[] bytes() {
        return symbols.clone();
    }

    /** Counts the sessions from one index to before another. */
    public Tally tally(CodeTable codes, int from, int to) {
        int[] counts = new int[Category.values().length];
        int late = 0;
        for (int i = Math.max(0, from); i < Math.min(Slot.COUNT, to); i++) {
            byte symbol = symbols[i];
            if (symbol != CodeTable.NONE) {
                counts[at(codes.category(symbol))]++;
                late += codes.late(symbol) ? 1 : 0;
            }
        }
        int attending = counts[at(Category.PRESENT)] + counts[at(Category.APPROVED_ACTIVITY)];
        int authorised = counts[at(Category.AUTHORISED)];
        int unauthorised = counts[at(Category.UNAUTHORISED)];
        int possible = attending + authorised + unauthorised;
        return new Tally(
                possible, attending, authorised, unauthorised, late, possible + counts[at(Category.NOT_POSSIBLE)]);
    }

    /** Sessions in which two registers differ. */
    int different(Marks other) {
        int count = 0;
        for (int i = 0; i < Slot.COUNT; i++) {
            count += symbols[i] == other.symbols[i] ? 0 : 1;
        }
        return count;
    }

    @SuppressWarnings("EnumOrdinal")
    private static int at(Category category) {
        return category.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks marks && Arrays.equals(symbols, marks.symbols);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(symbols);
    }
}
