package org.holdfast.child;

import java.util.List;

/**
 * A file of the return, recognised and cut into rows.
 *
 * @param columns the known ones, in the order of the file
 * @param notes for the person who sent it, such as columns that were left aside
 */
public record Ssda903Table(Ssda903Kind kind, List<String> columns, List<String> notes, List<Ssda903Row> rows) {}
