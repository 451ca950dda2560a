package org.holdfast.imports;

import org.holdfast.attendance.RegisterKey;

/**
 * Whether a file's mark takes the place of another. The same question is asked once, in whatever file it comes again.
 *
 * @param index of the session in the register year
 * @param held byte of the mark that stands
 * @param offered byte of the mark in the file
 */
record MarkQuestion(RegisterKey register, int index, byte held, byte offered) {
    static MarkQuestion of(FoundRegister register, FoundMark mark) {
        return new MarkQuestion(register.key(), mark.index(), mark.old(), mark.symbol());
    }

    /** Stands for it in forms. */
    String text() {
        return register.child().id() + "/" + register.schoolId() + "/" + register.year() + "/" + index;
    }
}
