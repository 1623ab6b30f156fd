package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.billing.Refusal;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;

/** A refused direct debit, which the company sends no other notice of. */
final class RefusalNotice extends Composite<NoticeBox> {

    private final Refusal refusal;
    private final boolean unsettled;

    /** @param unsettled whether the bill still has something left to pay */
    RefusalNotice(Refusal refusal, boolean unsettled) {
        this.refusal = refusal;
        this.unsettled = unsettled;
    }

    @Override
    protected NoticeBox initContent() {
        return new NoticeBox(
                unsettled ? Tone.BAD : Tone.INFO,
                getTranslation("billing.refusal.title"),
                new Paragraph(what()),
                new Paragraph(getTranslation(unsettled ? "billing.refusal.todo" : "billing.refusal.settled")));
    }

    private String what() {
        String day = Formats.date(refusal.refusedOn());
        return refusal.reason() == null
                ? getTranslation("billing.refusal.text", day)
                : getTranslation("billing.refusal.reason", day, refusal.reason());
    }
}
