/** What the server gives us: data source, migrations at start, {@code Clock}, configuration, health, files, outbox and leased jobs. */
@NullMarked
package org.holdfast.platform;

import org.jspecify.annotations.NullMarked;
