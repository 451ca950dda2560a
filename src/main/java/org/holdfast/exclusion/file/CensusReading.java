package org.holdfast.exclusion.file;

import java.util.List;
import org.holdfast.attendance.file.FileProblem;

/**
 * A file of exclusions as it was read.
 *
 * @param rows by line, ascending
 * @param problems of rows from which nothing was taken, by line, ascending; one a row
 * @param reasons heading of the first column of reasons, for messages
 */
public record CensusReading(List<ExclusionRow> rows, List<FileProblem> problems, String reasons) {}
