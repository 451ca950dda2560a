package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.util.Map;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.drop.SeenMark;

/** A child's marks, the registers of all schools made one. @param years by register year */
record MarkedDays(Map<Integer, Marks> years, CodeTable codes) {
    String letter(LocalDate day, Session session) {
        return codes.letter(symbol(day, session));
    }

    Category category(LocalDate day, Session session) {
        return codes.category(symbol(day, session));
    }

    boolean marked(LocalDate day) {
        return category(day, Session.MORNING) != Category.NO_MARK
                || category(day, Session.AFTERNOON) != Category.NO_MARK;
    }

    SeenMark seen(LocalDate day, Session session) {
        return new SeenMark(day, session, letter(day, session));
    }

    private byte symbol(LocalDate day, Session session) {
        Slot slot = Slot.of(day, session);
        return years.getOrDefault(slot.year(), Marks.EMPTY).at(slot.index());
    }
}
