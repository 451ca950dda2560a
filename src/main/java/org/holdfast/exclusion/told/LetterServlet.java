package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.web.FileServlet;

/** Hands out one letter: {@code /exclusion/letter?child=&id=&letter=}. */
@WebServlet("/exclusion/letter")
public class LetterServlet extends FileServlet {
    @Inject
    transient PrintLetter printLetter;

    @Override
    protected Given file(HttpServletRequest request) {
        return Given.shownPdf(
                "letter.pdf",
                printLetter.run(
                        new ChildId(said(request, "child")),
                        Ids.checked("Exclusion", said(request, "id")),
                        Ids.checked("Letter", said(request, "letter"))));
    }
}
