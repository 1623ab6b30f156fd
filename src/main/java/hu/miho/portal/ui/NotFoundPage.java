package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No such page, or none for you: both look the same. */
@ParentLayout(PortalShell.class)
@AnonymousAllowed
class NotFoundPage extends PortalPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        super("ui.notfound.title");
        add(
                new PageHeader(null, getTranslation("ui.notfound.title")),
                new Paragraph(getTranslation("ui.notfound.text")));
        add(LinkButton.primary(getTranslation("ui.notfound.home"), ""));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
