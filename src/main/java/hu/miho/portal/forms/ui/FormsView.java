package hu.miho.portal.forms.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.forms.FormService;
import hu.miho.portal.forms.PaperForm;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import java.util.Arrays;

/** The forms to print: what each is for, who signs it, what goes with it, by when and where it is handed in. */
@Route(value = FormsView.PATH, layout = PortalShell.class)
@AnonymousAllowed
class FormsView extends PortalPage {

    static final String PATH = "nyomtatvanyok";

    FormsView(FormService forms, CompanyService company) {
        super("forms.title");
        add(new PageHeader(null, getTranslation("forms.title")).withLead(getTranslation("forms.lead")));
        if (Formats.ENGLISH.equals(Formats.locale())) {
            add(new NoticeBox(Tone.INFO, getTranslation("forms.language")));
        }
        add(new Paragraph(new Anchor("lakovaltozas", getTranslation("forms.arrival"))));
        var cards = new Div();
        cards.addClassName("stack");
        String office = company.details().officeAddress();
        Arrays.stream(PaperForm.values()).forEach(form -> cards.add(new FormCard(form, forms, office)));
        add(cards);
    }
}
