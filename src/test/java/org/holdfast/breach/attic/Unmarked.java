package org.holdfast.breach.attic;

/** In a package that has no level and says nothing of null. */
class Unmarked {
    Class<?> neighbour = org.holdfast.kernel.Ids.class;
}
