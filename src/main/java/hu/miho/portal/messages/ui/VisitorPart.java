package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.content.PhoneNumber;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.NoticeAcceptance;
import hu.miho.portal.ui.NumberChallenge;
import java.util.ArrayList;
import java.util.List;

/** What somebody without an account fills in besides: who they are, the security check, the privacy notice. */
class VisitorPart extends Div {

    private final MessageDraft draft;
    private final String noticeVersion;
    private final WriterForm writer;
    private final NumberChallenge challenge;
    private final NoticeAcceptance acceptance;

    VisitorPart(MessageDraft draft, PhoneNumber phone, String noticeVersion) {
        this.draft = draft;
        this.noticeVersion = noticeVersion;
        addClassName("visitor-part");
        writer = new WriterForm(draft.writer(), true);
        writer.onChange(this::keep);
        challenge = new NumberChallenge(phone.display());
        acceptance = new NoticeAcceptance(draft.isNoticeAccepted());
        var hint = new Paragraph(getTranslation("messages.writer.signin") + " ");
        hint.add(new Anchor("belepes", getTranslation("messages.writer.signin.link")));
        add(new H2(getTranslation("messages.writer.title")), hint, writer, challenge, acceptance);
    }

    WriterForm writer() {
        return writer;
    }

    String noticeVersion() {
        return noticeVersion;
    }

    List<FieldProblem> check() {
        keep();
        List<FieldProblem> problems = new ArrayList<>(writer.check());
        challenge.check().ifPresent(problems::add);
        acceptance.check().ifPresent(problems::add);
        return problems;
    }

    private void keep() {
        draft.setWriter(writer.typed(), acceptance.isAccepted());
    }
}
