package org.holdfast.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a field takes part in a draft: what {@link Field} shows of it and tells the page's script.
 *
 * @param name of the field within its form
 * @param base version of what is saved now; 0 where nothing is
 * @param text typed before and not saved; null for none
 * @param overtaken whether somebody else saved something newer than what it was typed over
 */
public record Kept(String name, int base, @Nullable String text, boolean overtaken) implements Serializable {}
