package org.holdfast.exclusion.file;

import org.holdfast.attendance.file.FilePupil;
import org.holdfast.attendance.file.FileSchool;
import org.holdfast.exclusion.CensusTerms;

/**
 * A row that can be read; nothing of it is matched to a record yet, and no reason looked up.
 *
 * @param line of the file, the first is 1
 * @param school as far as the row or its pupil says
 */
public record ExclusionRow(int line, FilePupil pupil, FileSchool school, CensusTerms terms) {}
