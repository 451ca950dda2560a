package org.holdfast.breach.support;

/** A page bean that no page can reach. */
class HiddenPage {}
