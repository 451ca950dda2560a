package org.holdfast.training;

import org.holdfast.web.Text;

/** What an adult is at a school, as far as training asks. Source: features F45 (supply, midday and office included). */
public enum StaffGroup {
    TEACHER,
    TEACHING_ASSISTANT,
    LEADERSHIP,
    SUPPLY,
    MIDDAY,
    OFFICE,
    OTHER;

    public String title() {
        return Text.say("training.group." + name());
    }
}
