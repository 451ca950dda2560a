/** Local authorities, schools, staff, working-day and term calendars, and each authority's own settings. */
@NullMarked
package org.holdfast.school;

import org.jspecify.annotations.NullMarked;
