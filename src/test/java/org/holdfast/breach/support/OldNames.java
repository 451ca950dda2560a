package org.holdfast.breach.support;

import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** A package of the old name space. */
class OldNames {
    @Nullable
    Cipher cipher;
}
