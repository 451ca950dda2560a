/** What NICE asks to be measured, as at a pair: cohort, measures, cuts, and the one rule by which small numbers are hidden. */
@NullMarked
package org.holdfast.monitoring.measure;

import org.jspecify.annotations.NullMarked;
