package hu.miho.portal.cases.ui;

import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CaseIntake;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.FileShelf;
import java.util.Map;
import java.util.UUID;

/** A clerk fills in a case for somebody at the desk, or from a letter. */
class DeskFilling implements Filling {

    static final String START = "ugyintezo/ugyek/felvetel";
    private static final String SENT = "ugyintezo/ugyek/felveve/";

    private final CaseIntake intake;
    private final CaseUploads uploads;

    DeskFilling(CaseIntake intake, CaseUploads uploads) {
        this.intake = intake;
        this.uploads = uploads;
    }

    @Override
    public CaseForm form(UUID id) {
        return intake.form(id);
    }

    @Override
    public boolean isOpen(CaseForm form) {
        return form.state() == CaseState.DRAFT;
    }

    @Override
    public CaseForm keep(UUID id, Map<String, String> typed, int reached) {
        return intake.keep(id, typed, reached);
    }

    @Override
    public FileShelf shelf(UUID id, CasePage.Party party, PaperKind paper) {
        return uploads.writtenDown(id, party, paper);
    }

    @Override
    public void send(UUID id) {
        intake.take(id);
    }

    @Override
    public void discard(UUID id) {
        intake.discard(id);
    }

    @Override
    public String startPath() {
        return START;
    }

    @Override
    public String formPath(UUID id, int page) {
        return START + "/" + id + "/" + page;
    }

    @Override
    public String checkPath(UUID id) {
        return "ugyintezo/ugyek/felvetel-ellenorzes/" + id;
    }

    @Override
    public String sentPath(UUID id) {
        return SENT + id;
    }

    @Override
    public String casePath(UUID id) {
        return sentPath(id);
    }

    @Override
    public String textKey(String name) {
        return "cases.intake." + name;
    }
}
