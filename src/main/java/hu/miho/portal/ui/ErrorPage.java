package hu.miho.portal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be built: an apology and the number under which the log has the cause. */
@ParentLayout(PortalShell.class)
@AnonymousAllowed
class ErrorPage extends PortalPage implements HasErrorParameter<Exception> {

    ErrorPage() {
        super("ui.error.title");
        add(new PageHeader(null, getTranslation("ui.error.title")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = UnexpectedErrors.log(parameter.getException());
        add(new CallableText(getTranslation("ui.error.text", number)));
        add(LinkButton.primary(getTranslation("ui.notfound.home"), ""));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
