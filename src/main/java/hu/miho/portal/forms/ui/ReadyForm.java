package hu.miho.portal.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.forms.Answers;
import hu.miho.portal.forms.FormService;
import hu.miho.portal.forms.PaperForm;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;

/** The filled-in form, there to be fetched, and what to do with it. */
class ReadyForm extends Composite<Div> {

    ReadyForm(FormService forms, PaperForm form, Answers answers) {
        var download = new DownloadLink(getTranslation("forms.download"), forms.filled(form, answers));
        var actions = new Div(download);
        actions.addClassName("actions");
        getContent()
                .add(new NoticeBox(
                        Tone.OK,
                        getTranslation("forms.ready"),
                        new Paragraph(getTranslation("forms.ready.next")),
                        actions));
        addAttachListener(attach -> download.focus());
    }
}
