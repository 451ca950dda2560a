package org.holdfast.access;

import java.io.Serializable;

/** A role held now, at a school or an authority (the id of either). */
public record Post(Role role, String organisation) implements Serializable {}
