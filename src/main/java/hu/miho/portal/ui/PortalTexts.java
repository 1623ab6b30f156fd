package hu.miho.portal.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import org.springframework.stereotype.Component;

/** The texts of {@code vaadin-i18n}, in Hungarian and English; for views, mails and documents alike. */
@Component
class PortalTexts extends DefaultI18NProvider {

    PortalTexts() {
        super(List.of(Formats.HUNGARIAN, Formats.ENGLISH));
    }
}
