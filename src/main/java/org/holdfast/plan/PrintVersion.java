package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.contact.Audience;
import org.holdfast.contact.ContactSheet;
import org.holdfast.contact.Contacts;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.form.Edition;
import org.holdfast.support.SupportRecords;
import org.holdfast.web.PdfPress;

/** Prints an approved version in one of its editions; every copy is logged with its number. */
@UseCase
public class PrintVersion {
    /** A document ready to go out. */
    public static final class Printed {
        private final byte[] pdf;
        private final String fileName;

        Printed(byte[] pdf, String fileName) {
            this.pdf = pdf;
            this.fileName = fileName;
        }

        public byte[] pdf() {
            return pdf.clone();
        }

        public String fileName() {
            return fileName;
        }
    }

    @Inject
    Children children;

    @Inject
    PlanVersions versions;

    @Inject
    Contacts contacts;

    @Inject
    SupportRecords support;

    @Inject
    PdfPress press;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if there is no version of this number */
    @Allowed(Task.PRINT_PLAN)
    public Printed run(ChildId id, int number, Edition edition) {
        Child child = children.present(id);
        acting.about("version " + number + ", " + edition.title().toLowerCase(Locale.ROOT));
        PlanVersion version = versions.number(child, number).orElseThrow(() -> new Refused(PlanRule.NO_SUCH_VERSION));
        return print(child, version, edition);
    }

    private Printed print(Child child, PlanVersion version, Edition edition) {
        LocalDate today = LocalDate.now(clock);
        PlanPrint copy = versions.print(version, edition, Author.of(acting.actor(), clock.instant()));
        acting.about("version " + version.number() + ", " + edition.title().toLowerCase(Locale.ROOT) + ", copy "
                + copy.copyNumber());
        ContactSheet sheet = contacts.sheet(child, Audience.valueOf(edition.name()), today);
        EditionText text = new EditionText(
                child,
                PlanDocument.read(version.document()),
                edition,
                sheet,
                support.acting(child, today),
                new EditionText.Copy(copy.copyNumber(), acting.actor().name(), today));
        return new Printed(
                press.pdf(text.html()),
                "plan-" + child.mark() + "-v" + version.number() + "-"
                        + edition.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf");
    }
}
