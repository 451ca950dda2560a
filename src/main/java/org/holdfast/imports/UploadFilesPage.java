package org.holdfast.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.holdfast.child.IdentityRule;
import org.holdfast.child.Ssda903Rule;

/** Sends files and goes on to what they would do. */
@Named
@ViewScoped
public class UploadFilesPage extends SendingFiles {
    @Inject
    transient UploadSocialCareFiles uploadFiles;

    @Inject
    transient ListImportRuns listRuns;

    @Override
    List<ImportRun> list() {
        return listRuns.run();
    }

    @Override
    ImportRun taken(List<UploadedFile> uploads) {
        return uploadFiles.run(uploads);
    }

    @Override
    public String review() {
        return "/imports/review";
    }

    @Override
    public List<Explained> explained() {
        return List.of(
                new Explained("match", IdentityRule.NUMBERS_IDENTIFY),
                new Explained("move", Ssda903Rule.ONLY_A_CHANGE_OF_HOME_IS_A_MOVE),
                new Explained("start", Ssda903Rule.FIRST_ROW_IS_NOT_THE_START),
                new Explained("breaks", Ssda903Rule.SHORT_BREAKS_MAKE_NO_DUTY),
                new Explained("alone", Ssda903Rule.ALONE_UNTIL_THE_DAY),
                new Explained("whole", Ssda903Rule.A_CHILD_IS_WHOLE));
    }
}
