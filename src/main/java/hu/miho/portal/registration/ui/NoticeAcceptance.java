package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.ui.FieldProblem;
import java.util.Optional;

/** The tick for the privacy notice, which opens on a page of its own so that nothing typed is lost. */
class NoticeAcceptance extends Composite<Checkbox> {

    private final Checkbox tick = new Checkbox();

    NoticeAcceptance(boolean accepted) {
        var notice = new Anchor("adatvedelem", getTranslation("registration.notice.link"), AnchorTarget.BLANK);
        tick.setLabelComponent(new Span(new Text(getTranslation("registration.notice.accept") + " "), notice));
        tick.setHelperText(getTranslation("registration.notice.help"));
        tick.setManualValidation(true);
        tick.setValue(accepted);
    }

    @Override
    protected Checkbox initContent() {
        return tick;
    }

    boolean isAccepted() {
        return tick.getValue();
    }

    Optional<FieldProblem> check() {
        tick.setInvalid(!isAccepted());
        if (isAccepted()) {
            return Optional.empty();
        }
        tick.setErrorMessage(getTranslation("registration.problem.notice"));
        return Optional.of(new FieldProblem(tick, getTranslation("registration.problem.notice.short")));
    }
}
