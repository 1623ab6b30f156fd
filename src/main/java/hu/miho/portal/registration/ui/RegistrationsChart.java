package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.registration.RegistrationFigures;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.StartPanel;
import hu.miho.portal.ui.WeekChart;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Accounts that customers opened, week by week, and the share of customers who have one, for leading clerks. */
@org.springframework.stereotype.Component
class RegistrationsChart implements StartPanel {

    private final RegistrationFigures figures;

    RegistrationsChart(RegistrationFigures figures) {
        this.figures = figures;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public boolean isShown() {
        return CurrentUser.hasRole(Roles.LEAD_CLERK);
    }

    @Override
    public Component create() {
        RegistrationFigures.Registrations all = figures.registrations();
        BigDecimal percent = BigDecimal.valueOf(all.share() * 100).setScale(1, RoundingMode.HALF_UP);
        return new WeekChart("registration.figures", all.weeks())
                .withCounts(all.opened())
                .panel(new Paragraph(I18NProvider.translate("registration.figures.share", Formats.number(percent))));
    }
}
