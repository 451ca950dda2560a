package org.holdfast.attendance;

import java.time.LocalDate;

/** One mark of a file as it is written there. */
public record FileMark(int line, LocalDate day, Session session, String code) {}
