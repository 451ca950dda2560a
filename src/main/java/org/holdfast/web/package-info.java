/** The Faces shell: layout, converters, refusal handler, security headers. */
@NullMarked
package org.holdfast.web;

import org.jspecify.annotations.NullMarked;
