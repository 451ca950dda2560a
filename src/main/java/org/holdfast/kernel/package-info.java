/** Words every feature shares: ids, {@code Upn}, {@code AcademicYear}, {@code Rule}, {@code Refused}, {@code NotFound}, {@code DomainEvent}, {@code @UseCase}. */
@NullMarked
package org.holdfast.kernel;

import org.jspecify.annotations.NullMarked;
