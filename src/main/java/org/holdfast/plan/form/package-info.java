/** The questions of a plan as data: national form, an authority's add-ons, who is asked what and when. */
@NullMarked
package org.holdfast.plan.form;

import org.jspecify.annotations.NullMarked;
