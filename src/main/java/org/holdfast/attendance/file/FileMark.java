package org.holdfast.attendance.file;

import java.time.LocalDate;
import org.holdfast.attendance.Session;

/** One mark of a file as it is written there. */
public record FileMark(int line, LocalDate day, Session session, String code) {}
