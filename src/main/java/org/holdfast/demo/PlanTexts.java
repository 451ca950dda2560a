package org.holdfast.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.plan.form.Question;

/** What people write into plans: three ways to answer each question, none of them about anyone in particular. */
final class PlanTexts {
    private static final Map<String, List<String>> TEXTS = read(
            """
            about.likes=Drawing maps of places that do not exist.|Football, and knowing every score.|Baking, and telling others how it is done.
            about.preferences=Tell me once, quietly, then give me a minute.|Do not ask me in front of others. A card on the desk is fine.|Say what happens next. I like a list that I can tick.
            about.setting=In class beside a friend, not in the corridor.|In a small room, never called out over the speaker.|In the library, where others go too.
            about.told=My form tutor and key person; nobody else needs it.|All who teach me may know what helps, not why.|Only what I said myself.
            support.see=Goes silent, then leaves the seat. Hood up.|Talks fast and laughs at nothing. Checks the door.|Puts the head on the desk after lunch on contact days.
            support.helps=Stand to the side, not in front. One short sentence. Wait.|Offer the safe place before being asked. Walk together.|A job to do with the hands. Praise for the work, in private.
            support.worse=Raised voices, sudden changes, being touched from behind.|Questions about home. Losing break time.|Substitute teachers without a word before.
            support.given=Check-in with the key person each morning, ten minutes, since the first week of term.|Small group for reading, three times a week, with the learning mentor.|Seat by the door and a time-out card, agreed by all who teach.
            support.referral=Ask the special needs coordinator first. Educational psychologist seen last year.|Designated teacher, then the virtual school’s advice line.|The clinic that knows the family; referral made last term.
            needs.strengths=Notices when others are left out, and acts on it.|Strong in practical work; explained a circuit to the class.|Remembers stories word for word.
            needs.learning=Starting a task alone. A first line written together helps.|Holding three instructions at once. One at a time works.|Spelling under time; ideas are ahead of the pen.
            sen.link=Outcomes are the same three in both plans; reviewed on one day.|The special needs coordinator leads; this plan refers to it.
            progress.now=Working at the level expected in mathematics, a year below in English, moving up.|Caught up in reading since the last review; writing holds back science.|On course in all but languages, missed during the move.
            progress.aims=A college course in catering; English first.|To read aloud to a younger class by summer.|Five passes with mathematics among them.
            progress.catchUp=Two tutoring hours a week until Easter.|Reading scheme daily, checked each half term.
            progress.premium=Tutor and a laptop; reading age up by seven months.|Drum lessons, and the residential in May.|Transport to the old school during the move; no day lost.
            attendance.support=Met at the gate by the key person. Late marks are not punished this term.|Breakfast club; the taxi comes at the same time each day.|Attendance is good and said so, in a note home.
            attendance.behaviour=Time to calm first, then talk, then repair. No isolation room.|Early sign: hand to the key person. Suspension is talked over with the virtual school first.|Clear choice of two. What was agreed is kept, also by us.
            wellbeing.needs=Sleep is poor after contact. Worries about brothers and sisters.|New people are watched for a long time. Trust grows with sameness.|Proud and easily ashamed; mistakes feel like the end.
            wellbeing.help=Weekly hour with the counsellor in school.|The clinic, every second Tuesday; school gets a summary.
            carers.views=School is talked about at tea now. Homework needs a quiet half hour.|Would like to hear good news as well as bad.|Mornings are easier since the check-in began.
            carers.help=Reads together at bedtime; brings the sports kit.|Keeps the timetable on the fridge and rings on Fridays.
            transitions.next=Next September, to the next year with the same tutor.|Options in spring; a visit to the college in the summer term.|None planned this year.
            transitions.support=Two visits, one with the key person; a photo book of faces.|The new tutor meets the child before the holidays.
            activities.interests=Swimming club on Thursdays. Would like to try climbing.|Plays the drums; needs a place to practise.
            activities.study=Homework club twice a week; own laptop.|Library pass and audio books.
            arrangements.history=Two primary schools, this one since. Attended well in each.|Moved here from another area; the record came within a week.
            arrangements.now=Full timetable. Extra time in tests.|Full timetable, with English in a small group.|Full timetable; last lesson on Friday is with the mentor.
            arrangements.changes=None planned. If the home changes, the school stays.|A change of tutor group, told two weeks before.
            home.changes=None planned. The child knows that this is where they stay.|Matching for a long-term home is under way; school stays the same.|Contact times move to weekends from next month.
            home.spared=Contact and reviews are outside lessons.|Travel is paid so that the school need not change.
            home.reviews=Continue as planned; tutoring agreed until summer.|School to be told of contact changes a week before.
            earlyYears.access=Nursery five mornings, with lunch; the carer walks along.|Fifteen hours over three days; a place in the two-year-old room first.
            earlyYears.shared=The same song at goodbye, at home and here.
            ehcp.outcomes=To follow a lesson of an hour with one break, and to ask for help aloud.|To read a page alone and tell what it said.
            catchUp.effect=Two years of reading age in three terms; once a week is enough now.|Times tables are there; next come fractions.
            transition6.school=First choice is the school of a cousin; visited twice and liked.|Two schools seen; the smaller one felt safer.
            transition6.support=Four visits in summer, the first with the key person; the new tutor comes here too.
            transition9.choices=Art, history and food; chosen after a morning in each.|Computing and music; sciences stay for all.
            transition9.keeps=College and apprenticeship stay open; university too.
            transition11.place=Catering at the college, with an offer; bricklaying if the results differ.|Sixth form here, or the college across the river.
            transition11.summer=The key person rings each Friday; results day together.
            transition11.funding=Told of the bursary by the adviser in October, with the carer there.
            post16.course=Level 2 catering, three days a week; likes the kitchen.
            post16.funding=Bursary applied for with the tutor; travel is paid.
            post16.next=An apprenticeship next summer; the adviser goes along to the talks.
            careers.hopes=To be a paramedic, or a driver of big lorries.|To cook for a living. To have a kitchen of my own.|Not sure yet, something outdoors.
            careers.advice=Talk with the adviser in autumn; college open day in spring.|Work experience at a garden centre; funding explained to carer and child.
            """);

    static final List<String> VIEWS = List.of(
            "I like it here more than last year. Lunch is loud.",
            "My key person listens. I want to sit with my friend in maths.",
            "Do not tell everyone when I have a meeting. The rest is fine.",
            "I want help with English, but not from the corridor.",
            "I am proud of my picture in the hall.");

    static final List<String> AIMS = List.of(
            "Reads for ten minutes each day by choice.",
            "Uses the card before leaving the room, four times out of five.",
            "Hands in mathematics homework on the day.",
            "Joins one club and stays with it for a term.",
            "Writes a page without a break.");

    static final List<String> WHYS = List.of(
            "The same adult each time made the difference.",
            "The room was changed half way; it worked once it was quiet.",
            "Started late, after the illness in the first half-term.",
            "It was the right step, and now needs less help.");

    private PlanTexts() {}

    /** A fitting answer; for a choice one of its choices, for a date none. */
    static String answer(Question question, Dice dice) {
        if (question.type() == Question.Type.CHOICE) {
            return dice.pick(question.choices());
        }
        if (question.type() == Question.Type.DATE) {
            return "";
        }
        List<String> known = TEXTS.get(question.code());
        return known == null
                ? "Talked over for “" + question.label().toLowerCase(Locale.ROOT) + "”; nothing to add this term."
                : dice.pick(known);
    }

    private static Map<String, List<String>> read(String text) {
        Map<String, List<String>> texts = new TreeMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int mark = line.indexOf('=');
            texts.put(
                    line.substring(0, mark).strip(),
                    List.of(line.substring(mark + 1).split("\\|")));
        });
        return texts;
    }
}
