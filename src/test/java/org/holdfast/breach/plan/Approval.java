package org.holdfast.breach.plan;

/** Something of a higher level. */
public class Approval {}
