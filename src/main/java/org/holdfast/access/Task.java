package org.holdfast.access;

import static org.holdfast.access.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** Everything that can be done, and the roles that may: the one table of permissions. */
public enum Task {
    READ_HOME(people()),
    SEARCH_CHILDREN(withChildren()),
    READ_CHILD(and(withChildren(), CASE_SYSTEM, INCLUSION_OFFICER, SERVICE_MANAGER)),
    EDIT_CHILD(schoolLead()),
    RECORD_DISCLOSURE(schoolLead()),
    /** that a child goes to another school, which then accepts or not */
    PROPOSE_MOVE(EnumSet.of(CASE_SYSTEM, SOCIAL_WORKER, VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    READ_MOVES(plans()),
    /** what is proposed to the own school */
    LIST_MOVES(atTheSchool()),
    SETTLE_MOVE(atTheSchool()),
    /** the last plan of a child who has left the own school, for some days */
    READ_LEAVERS(atTheSchool()),
    /** schools special educational needs, the virtual school all that figures are cut by */
    RECORD_CHARACTERISTIC(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    READ_SUPPORT(and(withChildren(), CASE_SYSTEM)),
    EDIT_SUPPORT(schoolLead()),
    READ_CONTACTS(and(plans(), CASE_SYSTEM)),
    EDIT_CONTACTS(and(schoolLead(), SOCIAL_WORKER)),
    SET_PROTECTION(and(schoolLead(), SOCIAL_WORKER, VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    CLEAR_PROTECTION(EnumSet.of(SOCIAL_WORKER, TEAM_MANAGER)),
    READ_RELEASE_LIST(EnumSet.of(RECEPTION, DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER)),
    READ_PLAN(plans()),
    /** whether a plan is up to date, and why */
    READ_UP_TO_DATE(and(plans(), CASE_SYSTEM)),
    READ_APPROVED_PLAN(and(plans(), CASE_SYSTEM)),
    EDIT_PLAN(and(schoolLead(), SOCIAL_WORKER)),
    ARRANGE_MEETING(schoolLead()),
    /** the part of writing a plan that can be handed over */
    WRITE_SECTIONS(and(schoolLead(), SOCIAL_WORKER, DELEGATE)),
    NAME_DELEGATE(EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER)),
    KEEP_DRAFT(and(plans(), DELEGATE)),
    APPROVE_PLAN(EnumSet.of(
            VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER)),
    RATE_PLAN(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    SET_RUBRIC(EnumSet.of(ADMINISTRATOR)),
    CHASE_OWNERS(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    PRINT_PLAN(and(plans(), CASE_SYSTEM)),
    READ_BOARD(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    /** figures without names, small numbers hidden */
    READ_MEASURES(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, ADMINISTRATOR)),
    EXPORT_MEASURES(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, ADMINISTRATOR)),
    /** who is counted in a measure and not in its numerator */
    LIST_UNMET(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    READ_MEASURES_BY_API(EnumSet.of(CASE_SYSTEM)),
    /** a few children as an inspector wants to see them: drawn, read, printed */
    SAMPLE_CHILDREN(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    /** the authority's figures and lists for an inspection, as at a pair of dates */
    MAKE_INSPECTION_PACK(EnumSet.of(VIRTUAL_SCHOOL_HEAD)),
    EXPORT_BOARD(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    KEEP_FILTERS(EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    /** which officer of the virtual school has which children */
    GIVE_CASELOAD(EnumSet.of(VIRTUAL_SCHOOL_HEAD)),
    READ_WHO_LOOKED(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, SOCIAL_WORKER)),
    NAME_ACTING_AUTHOR(EnumSet.of(VIRTUAL_SCHOOL_HEAD)),
    IMPORT_SOCIAL_CARE(EnumSet.of(DATA_MANAGER)),
    /** who is meant, where rules cannot say it */
    SETTLE_IDENTITY(EnumSet.of(DATA_MANAGER)),
    /** two records of one child, and back */
    MERGE_RECORDS(EnumSet.of(DATA_MANAGER, VIRTUAL_SCHOOL_HEAD)),
    LIST_CHILDREN_BY_API(EnumSet.of(CASE_SYSTEM)),
    /** whether what was read before still holds */
    CHECK_UNCHANGED_BY_API(EnumSet.of(CASE_SYSTEM)),
    /** whether an agreement lets through what a client asks for */
    CHECK_AGREEMENT_BY_API(EnumSet.of(CASE_SYSTEM)),
    READ_PLACEMENTS_BY_API(EnumSet.of(CASE_SYSTEM)),
    READ_PROFESSIONALS_BY_API(EnumSet.of(CASE_SYSTEM)),
    READ_ATTENDANCE_BY_API(EnumSet.of(CASE_SYSTEM)),
    READ_EXCLUSIONS_BY_API(EnumSet.of(CASE_SYSTEM)),
    WRITE_OWN_SECTION_BY_API(EnumSet.of(CASE_SYSTEM)),
    PUSH_CHILD(EnumSet.of(CASE_SYSTEM)),
    /** placements and legal statuses */
    PUSH_CARE(EnumSet.of(CASE_SYSTEM)),
    PUSH_CONTACT(EnumSet.of(CASE_SYSTEM)),
    PUSH_PROFESSIONAL(EnumSet.of(CASE_SYSTEM)),
    /** a proposal, until the school accepts */
    PUSH_ENROLMENT(EnumSet.of(CASE_SYSTEM)),
    /** sends a request that the client may send again */
    SEND_ONCE_BY_API(EnumSet.of(CASE_SYSTEM)),
    /** says how many of each kind it has, and reads what they were compared with */
    RECONCILE_BY_API(EnumSet.of(CASE_SYSTEM)),
    /** many pushes in one request, which the server then does one by one */
    SEND_BATCH_BY_API(EnumSet.of(CASE_SYSTEM)),
    READ_BATCH_BY_API(EnumSet.of(CASE_SYSTEM)),
    READ_AUDIT(EnumSet.of(INFORMATION_GOVERNANCE)),
    READ_SEALED_RECORD(EnumSet.of(POST_ADOPTION_RECORDS)),
    /** what an authority adds to the national form of plans */
    SET_FORM(EnumSet.of(ADMINISTRATOR)),
    EXEMPT_PLAN(EnumSet.of(
            VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER)),
    SET_CALENDAR(EnumSet.of(ADMINISTRATOR)),
    SET_SETTINGS(EnumSet.of(ADMINISTRATOR)),
    MANAGE_PEOPLE(EnumSet.of(ADMINISTRATOR)),
    RESET_PASSWORD(EnumSet.of(ADMINISTRATOR)),
    UNLOCK_ACCOUNT(EnumSet.of(ADMINISTRATOR)),
    /** clients of the bridge and their secrets */
    MANAGE_CLIENTS(EnumSet.of(ADMINISTRATOR)),
    /** what is shared with partners, why, and until when */
    MANAGE_AGREEMENTS(EnumSet.of(ADMINISTRATOR, INFORMATION_GOVERNANCE)),
    /** how the bridge does: last successes, what was refused, counts that differ */
    READ_BRIDGE(EnumSet.of(ADMINISTRATOR, DATA_MANAGER, VIRTUAL_SCHOOL_HEAD)),
    /** has a case system told of changes again */
    REPLAY_CHANGES(EnumSet.of(ADMINISTRATOR)),
    RECORD_STAFF_ABSENCE(EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER, RECEPTION)),
    READ_ATTENDANCE(plans()),
    ENTER_MARKS(EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER)),
    /** what was asked and answered about an absence */
    FOLLOW_UP_ABSENCE(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, SOCIAL_WORKER)),
    AGREE_PART_TIME(schoolLead()),
    SETTLE_DROP(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    /** how a school keeps its register */
    SET_REGISTER_PRACTICE(EnumSet.of(ADMINISTRATOR, DATA_MANAGER)),
    EXPORT_ATTENDANCE(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    IMPORT_ATTENDANCE(EnumSet.of(DATA_MANAGER)),
    SEND_ATTENDANCE_BY_API(EnumSet.of(CASE_SYSTEM)),
    /** that a child of the authority has changed, never what */
    READ_CHANGES(EnumSet.of(CASE_SYSTEM)),
    MANAGE_WEBHOOKS(EnumSet.of(CASE_SYSTEM)),
    READ_EXCLUSIONS(toldOfExclusions()),
    /** enters what the head decided */
    RECORD_EXCLUSION(schoolLead()),
    /** what was done about one: provision, governors, the way back */
    FOLLOW_UP_EXCLUSION(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, SOCIAL_WORKER)),
    ACKNOWLEDGE_EXCLUSION(EnumSet.of(
            VIRTUAL_SCHOOL_HEAD,
            VIRTUAL_SCHOOL_OFFICER,
            SOCIAL_WORKER,
            TEAM_MANAGER,
            INCLUSION_OFFICER,
            SERVICE_MANAGER)),
    /** lets a letter go to somebody who is under a protection */
    RELEASE_LETTER(EnumSet.of(SOCIAL_WORKER, TEAM_MANAGER)),
    FLAG_AT_RISK(schoolLead()),
    NOTE_EARLY_LEAVE(schoolLead()),
    LIST_EXCLUSIONS(plans()),
    EXPORT_EXCLUSIONS(and(schoolLead(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER)),
    IMPORT_EXCLUSIONS(EnumSet.of(DATA_MANAGER)),
    /** sign-in sheets of training */
    IMPORT_TRAINING(EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER, DATA_MANAGER)),
    /** courses, sessions, and shares of staff in date */
    READ_TRAINING(trainingLead()),
    KEEP_TRAINING(trainingLead()),
    /** to which group an adult belongs, and who is not in contact with the children */
    SORT_STAFF(atTheSchool()),
    PRINT_TRAINING(atTheSchool()),
    /** when to be told of what is not urgent */
    CHOOSE_NOTICES(people()),
    /** everybody's who has an account, also before the first post begins */
    CHANGE_PASSWORD(people()),
    /** where one is signed in, and to end it */
    OWN_SESSIONS(people()),
    READ_TASKS(people()),
    /** the server's own: no role has it */
    RAISE_TASKS(EnumSet.noneOf(Role.class)),
    TAKE_DROPPED_FILES(EnumSet.noneOf(Role.class)),
    /** the server's own, after notice */
    END_DRAFTS(EnumSet.noneOf(Role.class)),
    SEND_MAIL(EnumSet.noneOf(Role.class)),
    NUMBER_CHANGES(EnumSet.noneOf(Role.class)),
    /** keeps what came of requests of case systems */
    NOTE_BRIDGE_USE(EnumSet.noneOf(Role.class)),
    COMPARE_COUNTS(EnumSet.noneOf(Role.class)),
    SEND_WEBHOOKS(EnumSet.noneOf(Role.class)),
    WORK_ON_BATCHES(EnumSet.noneOf(Role.class));

    private final Set<Role> roles;

    Task(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean allows(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether, of several schools at which a child is on roll, the main one alone may do it: a guest, second or trial school
     * and alternative provision read as granted. Registers, exclusions and the like are each school's own. Source: safeguards 6.
     */
    public boolean byMainSchoolAlone() {
        return switch (this) {
            case EDIT_CHILD,
                    RECORD_DISCLOSURE,
                    RECORD_CHARACTERISTIC,
                    EDIT_SUPPORT,
                    EDIT_CONTACTS,
                    EDIT_PLAN,
                    ARRANGE_MEETING,
                    WRITE_SECTIONS,
                    NAME_DELEGATE,
                    APPROVE_PLAN,
                    CHASE_OWNERS,
                    EXEMPT_PLAN,
                    AGREE_PART_TIME,
                    FLAG_AT_RISK -> true;
            default -> false;
        };
    }

    /** Whether it is done with one's own account alone, so that no post is needed. */
    boolean everybodys() {
        return this == CHANGE_PASSWORD || this == OWN_SESSIONS;
    }

    private static Set<Role> people() {
        return EnumSet.complementOf(EnumSet.of(CASE_SYSTEM));
    }

    private static Set<Role> schoolLead() {
        return EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER, ACTING_AUTHOR);
    }

    private static Set<Role> atTheSchool() {
        return EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER);
    }

    private static Set<Role> trainingLead() {
        return and(atTheSchool(), VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER);
    }

    /** Roles that read a whole plan. */
    private static Set<Role> plans() {
        return and(
                schoolLead(),
                VIRTUAL_SCHOOL_HEAD,
                VIRTUAL_SCHOOL_OFFICER,
                SOCIAL_WORKER,
                TEAM_MANAGER,
                REVIEWING_OFFICER);
    }

    private static Set<Role> toldOfExclusions() {
        return and(plans(), INCLUSION_OFFICER, SERVICE_MANAGER);
    }

    private static Set<Role> withChildren() {
        return and(plans(), STAFF, DELEGATE);
    }

    private static Set<Role> and(Set<Role> roles, Role... more) {
        EnumSet<Role> all = EnumSet.copyOf(roles);
        all.addAll(Set.of(more));
        return all;
    }
}
