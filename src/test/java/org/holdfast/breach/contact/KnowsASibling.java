package org.holdfast.breach.contact;

import org.holdfast.breach.support.RoomPage;

/** A package of the same level, and a page bean imported by somebody. */
class KnowsASibling {
    RoomPage page = new RoomPage();
}
