package hu.miho.portal.cases.ui;

import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CaseForms;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.FileShelf;
import java.util.Map;
import java.util.UUID;

/** The signed-in customer fills in a case of their own. */
class OwnFilling implements Filling {

    private final CaseForms forms;
    private final CaseService service;
    private final CaseUploads uploads;

    OwnFilling(CaseForms forms, CaseService service, CaseUploads uploads) {
        this.forms = forms;
        this.service = service;
        this.uploads = uploads;
    }

    @Override
    public CaseForm form(UUID id) {
        return forms.form(id);
    }

    /** A supplement is filled in like a draft. */
    @Override
    public boolean isOpen(CaseForm form) {
        return form.state().isUpToCustomer();
    }

    @Override
    public CaseForm keep(UUID id, Map<String, String> typed, int reached) {
        return forms.keep(id, typed, reached);
    }

    @Override
    public FileShelf shelf(UUID id, CasePage.Party party, PaperKind paper) {
        return uploads.own(id, paper);
    }

    @Override
    public void send(UUID id) {
        forms.send(id);
    }

    @Override
    public void discard(UUID id) {
        service.discard(id);
    }

    @Override
    public String startPath() {
        return "ugyeim";
    }

    @Override
    public String formPath(UUID id, int page) {
        return CaseWords.formPath(id, page);
    }

    @Override
    public String checkPath(UUID id) {
        return CaseWords.checkPath(id);
    }

    @Override
    public String sentPath(UUID id) {
        return CaseWords.sentPath(id);
    }

    @Override
    public String casePath(UUID id) {
        return CaseWords.path(id);
    }

    @Override
    public String textKey(String name) {
        return "cases." + name;
    }
}
