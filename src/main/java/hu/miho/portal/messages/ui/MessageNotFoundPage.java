package hu.miho.portal.messages.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.messages.EnquiryNotFound;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** The one answer for a message that does not exist and for a message of somebody else. */
@ParentLayout(PortalShell.class)
@AnonymousAllowed
class MessageNotFoundPage extends PortalPage implements HasErrorParameter<EnquiryNotFound> {

    MessageNotFoundPage() {
        super("messages.notfound.title");
        add(
                new PageHeader(null, getTranslation("messages.notfound.title")),
                new EmptyState(
                        Icons.MESSAGE,
                        getTranslation("messages.notfound.what"),
                        getTranslation("messages.notfound.why"),
                        LinkButton.primary(getTranslation("messages.notfound.back"), WriteView.class)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<EnquiryNotFound> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
