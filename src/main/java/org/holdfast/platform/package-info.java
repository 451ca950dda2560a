/** What the server gives us: data source, migrations at start, {@code Clock}, configuration, health, files. */
@NullMarked
package org.holdfast.platform;

import org.jspecify.annotations.NullMarked;
