package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.ui.CallableText;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;

/** Who needs a clerk to register (leaflet, last paragraphs). */
class WhoCanRegister extends Composite<NoticeBox> {

    private final CompanyDetails company;

    WhoCanRegister(CompanyDetails company) {
        this.company = company;
    }

    @Override
    protected NoticeBox initContent() {
        return new NoticeBox(
                Tone.INFO,
                getTranslation("registration.who.title"),
                new Paragraph(getTranslation("registration.who.residential")),
                new CallableText(getTranslation(
                        "registration.who.organisations",
                        company.officeAddress(),
                        company.phone().display())),
                new Paragraph(getTranslation("registration.who.several-places")),
                new RouterLink(getTranslation("registration.who.letter"), LetterActivationView.class));
    }
}
