package org.holdfast.attendance.drop;

import java.time.LocalDate;
import org.holdfast.attendance.Session;

/**
 * A mark as it is shown beside what was made of it.
 *
 * @param letter as it is written in a register
 */
public record SeenMark(LocalDate day, Session session, String letter) {}
