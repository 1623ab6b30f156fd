package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.cases.CasePage.Party;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseScans;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.List;
import java.util.UUID;

/** Scans papers into a case that is there: what they are, whose they are, and the files. */
class ScanForm extends Div {

    private final CaseScans scans;
    private final Select<PaperKind> paper =
            Fields.select(getTranslation("cases.scan.kind"), List.of(PaperKind.values()));
    private final Select<Party> party = Fields.select(getTranslation("cases.scan.party"), List.of(Party.values()));
    private final FileUpload upload;
    private final Div refusal = new Div();

    /** @param seen the version of the case that is shown; @param whenFiled shows it anew */
    ScanForm(CaseScans scans, UUID id, long seen, SerializableRunnable whenFiled) {
        this.scans = scans;
        addClassName("form");
        paper.setItemLabelGenerator(kind -> getTranslation(kind.textKey()));
        paper.setValue(PaperKind.OTHER);
        party.setItemLabelGenerator(each -> getTranslation("cases.scan.party." + each));
        party.setValue(Party.APPLICANT);
        upload = new FileUpload(getTranslation("cases.scan.files"), scans.shelf(id));
        refusal.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(getTranslation("cases.scan.lead")),
                paper,
                party,
                upload,
                refusal,
                Buttons.secondary(getTranslation("cases.scan.file"), () -> file(id, seen, whenFiled)));
    }

    private void file(UUID id, long seen, SerializableRunnable whenFiled) {
        refusal.removeAll();
        if (upload.checkRequired().isPresent()) {
            return;
        }
        try {
            scans.file(id, seen, paper.getValue(), party.getValue());
            whenFiled.run();
        } catch (CaseRefused refused) {
            refusal.add(new NoticeBox(Tone.WARN, getTranslation(refused.textKey())));
        }
    }
}
