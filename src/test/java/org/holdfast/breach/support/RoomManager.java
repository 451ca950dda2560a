package org.holdfast.breach.support;

/** A name of what it is made of. */
class RoomManager {}
