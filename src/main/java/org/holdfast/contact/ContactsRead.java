package org.holdfast.contact;

/**
 * The people around a child for one reader, and what that reader may do about them.
 *
 * @param maySet whether they may put someone under a protection
 * @param mayClear whether their role may lift one
 */
public record ContactsRead(ContactSheet sheet, CheckPeriod period, boolean mayEdit, boolean maySet, boolean mayClear) {}
