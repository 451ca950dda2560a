package org.holdfast.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Sends the exclusions of a census and goes on to what they would do; lists the files sent before. */
@Named
@ViewScoped
public class ExclusionFilesPage extends SendingFiles {
    @Inject
    transient UploadExclusionFiles uploadFiles;

    @Inject
    transient ListExclusionFiles listFiles;

    @Override
    List<ImportRun> list() {
        return listFiles.run();
    }

    @Override
    ImportRun taken(List<UploadedFile> uploads) {
        return uploadFiles.run(uploads);
    }

    @Override
    public String review() {
        return "/imports/exclusions-review";
    }

    @Override
    public List<Explained> explained() {
        return List.of(
                new Explained("children", ExclusionImportRule.WHOSE_CHILDREN),
                new Explained("match", ExclusionImportRule.WHO_IS_WHO),
                new Explained("same", ExclusionImportRule.SAME_EXCLUSION),
                new Explained("told", ExclusionImportRule.OLD_ROWS_TELL_NOBODY),
                new Explained("notSaid", ExclusionImportRule.NOT_SAID_IN_THE_FILE),
                new Explained("enough", ExclusionImportRule.ENOUGH_IS_KNOWN));
    }
}
