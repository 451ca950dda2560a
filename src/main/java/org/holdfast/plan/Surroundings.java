package org.holdfast.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.year.YearRate;
import org.holdfast.contact.Contact;
import org.holdfast.support.KeyPerson;
import org.holdfast.support.SafePlace;
import org.holdfast.support.SupportRecord;

/** What other packages know of a day and a plan refers to. */
record Surroundings(
        Optional<KeyPerson> keyPerson,
        Optional<KeyPerson> backup,
        Optional<SafePlace> safePlace,
        List<Contact> contacts,
        List<YearRate> attendance) {
    static Surroundings of(SupportRecord support, List<Contact> contacts, List<YearRate> attendance, LocalDate day) {
        return new Surroundings(
                support.keyPerson(day), support.backup(day), support.safePlace(day), contacts, attendance);
    }
}
