package hu.miho.portal.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.customers.DemoHousehold;
import hu.miho.portal.demo.DemoGuide;
import hu.miho.portal.demo.DemoGuide.Code;
import hu.miho.portal.demo.DemoGuide.SignIn;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.SignInHint;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Profile;

/** Beside the demo's sign-in form: whom one can sign in as, and with whose data one can register. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoSignInHint implements SignInHint {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("H:mm:ss");

    private final DemoGuide guide;

    DemoSignInHint(DemoGuide guide) {
        this.guide = guide;
    }

    @Override
    public Component create() {
        var card = new Card(text("demo.signin.title"));
        card.addClassName("demo-sign-ins");
        card.add(new Paragraph(text("demo.signin.lead")));
        guide.signIns().forEach(signIn -> card.add(new H3(text("demo.signin.role." + signIn.role())), details(signIn)));
        guide.toRegister()
                .ifPresent(household -> card.add(
                        new H3(text("demo.signin.register")),
                        new Paragraph(text("demo.signin.register.text")),
                        details(household)));
        card.add(LinkButton.secondary(text("demo.mailbox.title"), DemoRoutes.MAILBOX));
        return card;
    }

    private static KeyValues details(SignIn signIn) {
        var values = new KeyValues()
                .add(text("demo.signin.user"), signIn.user())
                .add(text("demo.signin.password"), signIn.password());
        Code code = signIn.code();
        if (code != null) {
            String until = SECOND.format(code.until().atZone(Formats.ZONE));
            values.add(text("demo.signin.code"), text("demo.signin.code.until", code.digits(), until));
        }
        return values.addKnown(text("demo.signin.secret"), signIn.secret());
    }

    private static KeyValues details(DemoHousehold household) {
        return new KeyValues()
                .add(text("demo.signin.customer"), household.id().value())
                .add(text("demo.signin.birth-place"), household.birthPlace())
                .add(text("demo.signin.birth-date"), Formats.date(household.birthDate()));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
