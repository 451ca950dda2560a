/** The education plan / PEP: form, answers, targets, versions, sign-off, whether it is up to date. */
@NullMarked
package org.holdfast.plan;

import org.jspecify.annotations.NullMarked;
