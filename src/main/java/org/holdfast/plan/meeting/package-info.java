/** The meeting about a plan: who comes, the agenda, notes, actions, and what is agreed. */
@NullMarked
package org.holdfast.plan.meeting;

import org.jspecify.annotations.NullMarked;
