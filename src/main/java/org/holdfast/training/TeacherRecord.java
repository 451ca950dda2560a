package org.holdfast.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.web.Text;

/**
 * A school's designated teacher on a day, and how their training stands; also of a school where nobody is in post.
 *
 * @param name of the designated teacher, or of whoever acts as one
 * @param acting whether they only act as one
 * @param since the first day of the post
 * @param deputy name of the deputy
 * @param standing of the designated teacher; with nothing in it where there is none
 * @param deputyStanding of the deputy, where there is one
 */
public record TeacherRecord(
        String schoolId,
        Optional<String> name,
        boolean acting,
        Optional<LocalDate> since,
        Optional<String> deputy,
        Standing standing,
        Optional<Standing> deputyStanding) {

    static final Set<Role> ROLES = EnumSet.of(Role.DESIGNATED_TEACHER, Role.ACTING_DESIGNATED_TEACHER, Role.DEPUTY);

    /** A post that somebody holds at a school. */
    public record Post(String schoolId, Role role, String personId, String name, LocalDate from) {}

    /** @param posts held on the day, at this and other schools, the oldest first */
    static TeacherRecord of(String schoolId, Collection<Post> posts, Map<String, Standing> standings, LocalDate day) {
        Optional<Post> full = first(schoolId, posts, Role.DESIGNATED_TEACHER);
        Optional<Post> teacher = full.or(() -> first(schoolId, posts, Role.ACTING_DESIGNATED_TEACHER));
        Optional<Post> deputy = first(schoolId, posts, Role.DEPUTY);
        return new TeacherRecord(
                schoolId,
                teacher.map(Post::name),
                full.isEmpty() && teacher.isPresent(),
                teacher.map(Post::from),
                deputy.map(Post::name),
                teacher.map(Post::personId).map(standings::get).orElseGet(() -> Standing.none(day)),
                deputy.map(Post::personId).map(standings::get));
    }

    private static Optional<Post> first(String schoolId, Collection<Post> posts, Role role) {
        return posts.stream()
                .filter(post -> post.schoolId().equals(schoolId) && post.role() == role)
                .findFirst();
    }

    /** Somebody is in post and all six areas are in date. */
    public boolean trained() {
        return name.isPresent() && standing.inDate(StaffDuty.DESIGNATED_TEACHER);
    }

    /** In date in the five areas about attachment and mental health. */
    public boolean attachmentInDate() {
        return standing.lacking(StaffDuty.DESIGNATED_TEACHER).stream()
                .allMatch(area -> area == ContentArea.DATA_PROTECTION);
    }

    public boolean dataProtectionInDate() {
        return standing.inDate(ContentArea.DATA_PROTECTION);
    }

    /** Why it is red; empty where it is not. */
    public String why() {
        return trained()
                ? ""
                : name.isEmpty() ? Text.say("training.teacher.nobody") : standing.words(StaffDuty.DESIGNATED_TEACHER);
    }
}
