/** PracticePage ReadPractices SetPractice PracticeCourse Marks typed by hand, and marks on which schools disagree. */
@NullMarked
package org.holdfast.attendance.entry;

import org.jspecify.annotations.NullMarked;
