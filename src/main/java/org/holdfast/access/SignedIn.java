package org.holdfast.access;

/**
 * A person who has signed in.
 *
 * @param credential the account's number, which changes with each password and each unlocking
 * @param mustChoosePassword whether nothing opens before they have chosen a password of their own
 */
public record SignedIn(Actor actor, int credential, boolean mustChoosePassword) {}
