package org.holdfast.training;

import org.holdfast.web.Text;

/** Whether somebody helped design a course. Source: NICE NG26 1.2.1 (children and carers are involved). */
public enum Helped {
    YES,
    NO,
    NOT_KNOWN;

    public String title() {
        return Text.say("training.helped." + name());
    }
}
