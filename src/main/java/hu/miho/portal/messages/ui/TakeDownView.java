package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.messages.Channel;
import hu.miho.portal.messages.DeskEnquiry;
import hu.miho.portal.messages.DeskIntake;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.TypedWriter;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A clerk writes down what somebody says at the desk or on the telephone; minutes of a complaint are made of it. */
@Route(value = "ugyintezo/uzenetek/uj", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class TakeDownView extends PortalPage implements BeforeEnterObserver {

    private final UUID id = UUID.randomUUID();
    private final DeskIntake intake;
    private final Select<Topic> topic = Fields.select(getTranslation("messages.topic"), List.of(Topic.values()));
    private final Select<Channel> channel = Fields.select(
            getTranslation("messages.desk.channel"),
            List.of(Channel.DESK, Channel.PHONE, Channel.LETTER, Channel.EMAIL));
    private final Select<Locale> language =
            Fields.select(getTranslation("messages.desk.language"), List.of(Formats.HUNGARIAN, Formats.ENGLISH));
    private final CustomerFinder finder;
    private final WriterForm writer = new WriterForm(TypedWriter.EMPTY, false);
    private final WordsField words = new WordsField(getTranslation("messages.words"));
    private final ErrorSummary errors = new ErrorSummary();

    TakeDownView(DeskIntake intake, CustomerLookup customers, EnquiryDesk desk) {
        super("messages.desk.new.title");
        this.intake = intake;
        finder = new CustomerFinder(customers, writer);
        writer.addComponentAtIndex(1, finder);
        topic.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        topic.setValue(Topic.COMPLAINT);
        channel.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        channel.setValue(Channel.DESK);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(Formats.locale()));
        language.setValue(Formats.HUNGARIAN);
        var save = Buttons.primary(getTranslation("messages.desk.new.save"), this::save);
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(
                topic,
                channel,
                writer,
                language,
                words,
                new FileUpload(getTranslation("messages.files"), desk.files(id)),
                actions);
        form.addClassName("form");
        add(
                new PageHeader(null, getTranslation("messages.desk.new.title"))
                        .withBackLink(getTranslation("messages.desk.back"), WorklistView.class)
                        .withLead(getTranslation("messages.desk.new.lead")),
                errors,
                form);
    }

    /** From the page of a customer the form begins with what is known of them. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CustomerPage.begunFor(event.getLocation()).ifPresent(finder::choose);
    }

    private void save() {
        List<FieldProblem> problems = new ArrayList<>(writer.check());
        words.check("messages.words.missing").ifPresent(problems::add);
        errors.show(problems);
        if (problems.isEmpty()) {
            intake.writeDown(new DeskEnquiry(
                    id,
                    topic.getValue(),
                    channel.getValue(),
                    writer.typed(),
                    finder.found(),
                    words.words(),
                    language.getValue()));
            UI.getCurrent().navigate(ClerkThreadView.class, new RouteParameters(ClerkThreadView.KEY, id.toString()));
        }
    }
}
