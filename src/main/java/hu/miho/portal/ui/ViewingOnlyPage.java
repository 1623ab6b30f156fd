package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.shared.ViewingOnly;

/** Instead of a page that begins something, for a clerk who only looks at a customer's pages. */
@ParentLayout(PortalShell.class)
@AnonymousAllowed
class ViewingOnlyPage extends PortalPage implements HasErrorParameter<ViewingOnly> {

    ViewingOnlyPage() {
        super("ui.viewing.page.title");
        add(
                new PageHeader(null, getTranslation("ui.viewing.page.title")),
                new Paragraph(getTranslation("ui.viewing.page.text")),
                LinkButton.primary(getTranslation("ui.viewing.page.home"), "attekintes"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ViewingOnly> parameter) {
        return HttpStatusCode.OK.getCode();
    }
}
