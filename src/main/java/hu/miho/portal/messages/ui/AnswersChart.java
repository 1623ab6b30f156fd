package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Component;
import hu.miho.portal.messages.AnswerFigures;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.StartPanel;
import hu.miho.portal.ui.WeekChart;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many days messages waited for their answer, week by week, for leading clerks. */
@org.springframework.stereotype.Component
class AnswersChart implements StartPanel {

    private final AnswerFigures figures;

    AnswersChart(AnswerFigures figures) {
        this.figures = figures;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public boolean isShown() {
        return CurrentUser.hasRole(Roles.LEAD_CLERK);
    }

    @Override
    public Component create() {
        AnswerFigures.Waiting waiting = figures.waiting();
        return new WeekChart("messages.figures", waiting.weeks())
                .with(waiting.days().stream()
                        .map(days -> BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP))
                        .toList())
                .panel();
    }
}
