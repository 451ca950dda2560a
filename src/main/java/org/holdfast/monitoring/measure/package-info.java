/** What NICE asks to be measured, as at a pair: whom an authority answers for, measures, cuts, and the one rule by which small numbers are hidden. */
@NullMarked
package org.holdfast.monitoring.measure;

import org.jspecify.annotations.NullMarked;
