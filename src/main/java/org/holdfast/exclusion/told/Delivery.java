package org.holdfast.exclusion.told;

import org.holdfast.web.Text;

/** How it is known that a notice came to somebody. */
public enum Delivery {
    /** the mail server took a mail for one of them */
    MAIL,
    /** the task stood on a page that one of them opened */
    TASK_SHOWN,
    /** one of them opened the child's page */
    PAGE_OPENED;

    public String title() {
        return Text.say("exclusion.told.delivery." + name());
    }
}
