package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.messages.NewPost;
import hu.miho.portal.messages.Post;
import hu.miho.portal.messages.Side;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.MessageThread;
import hu.miho.portal.ui.MessageThread.Whose;
import hu.miho.portal.ui.Toast;
import java.util.List;
import java.util.UUID;

/** What customer and clerk have written to each other about a case, and writing again. What is typed stays until it is sent. */
class TalkCard extends Composite<Card> {

    private final Talk talk;
    private final Div thread = new Div();
    private final Div form = new Div();

    TalkCard(Talk talk) {
        this.talk = talk;
        form.addClassName("form");
        getContent().add(thread, form);
        showThread();
        showForm();
    }

    @Override
    protected Card initContent() {
        return new Card(I18NProvider.translate("cases.talk"));
    }

    /** Shows what has come meanwhile. */
    void showThread() {
        thread.removeAll();
        List<Post> posts = talk.read();
        if (posts.isEmpty()) {
            thread.add(new Paragraph(getTranslation("cases.talk.none." + talk.side())));
            return;
        }
        var list = new MessageThread(getTranslation("cases.talk"));
        posts.forEach(post -> list.add(entry(post)));
        thread.add(list);
    }

    private MessageThread.Entry entry(Post post) {
        boolean isOwn = post.by() == talk.side();
        String author = talk.side() == Side.CLERK
                ? post.author()
                : getTranslation(isOwn ? "messages.thread.you" : "messages.thread.company");
        return new MessageThread.Entry(
                isOwn ? Whose.OWN : Whose.THEIRS,
                author,
                post.postedAt(),
                post.words(),
                post.unread(),
                post.files().stream()
                        .map(file -> new DownloadLink(file.name(), talk.file(post.id(), file.id())))
                        .toList());
    }

    /** A new form has a new id, so that what was sent is not sent again. */
    private void showForm() {
        form.removeAll();
        UUID id = UUID.randomUUID();
        var words = new TextArea(getTranslation("cases.talk.words"));
        words.addClassName("words-field");
        words.setMaxLength(NewPost.LONGEST);
        words.setMinRows(3);
        words.setManualValidation(true);
        var send = Buttons.secondary(getTranslation("cases.talk.send"), () -> send(id, words));
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var actions = new Div(send);
        actions.addClassName("actions");
        form.add(words, new FileUpload(getTranslation("messages.files"), talk.files(id)), actions);
    }

    private void send(UUID id, TextArea words) {
        words.setErrorMessage(getTranslation("cases.talk.missing"));
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) {
            words.focus();
            return;
        }
        try {
            talk.write(id, words.getValue());
        } catch (CaseRefused refused) {
            words.setErrorMessage(getTranslation(refused.textKey()));
            words.setInvalid(true);
            return;
        }
        Toast.show(getTranslation("messages.thread.sent"));
        showThread();
        showForm();
    }
}
