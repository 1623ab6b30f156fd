package hu.miho.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The tick for the privacy notice, which opens on a page of its own so that nothing typed is lost. */
public final class NoticeAcceptance extends Composite<Checkbox> {

    private final Checkbox tick = new Checkbox();

    public NoticeAcceptance(boolean accepted) {
        var notice = new Anchor("adatvedelem", getTranslation("ui.privacy.link"), AnchorTarget.BLANK);
        tick.setLabelComponent(new Span(new Text(getTranslation("ui.privacy.accept") + " "), notice));
        tick.setHelperText(getTranslation("ui.privacy.help"));
        tick.setManualValidation(true);
        tick.setValue(accepted);
    }

    @Override
    protected Checkbox initContent() {
        return tick;
    }

    public boolean isAccepted() {
        return tick.getValue();
    }

    /** Marks the tick when it is missing. */
    public Optional<FieldProblem> check() {
        tick.setInvalid(!isAccepted());
        if (isAccepted()) {
            return Optional.empty();
        }
        tick.setErrorMessage(getTranslation("ui.problem.privacy"));
        return Optional.of(new FieldProblem(tick, getTranslation("ui.problem.privacy.short")));
    }
}
