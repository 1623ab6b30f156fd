package hu.miho.portal.cases.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.cases.CaseFilter;
import hu.miho.portal.cases.CaseWorklist;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.StartPanel;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** The open cases by deadline, on the clerks' start page: one's own, and everybody's for leading clerks. */
@Configuration(proxyBeanMethods = false)
class CasesToDo {

    private static final int MOST = 50;

    @Bean
    StartPanel ownCasesPanel(CaseWorklist cases) {
        return new Panel(
                cases,
                20,
                Roles.CLERK,
                "cases.start.own",
                () -> new CaseFilter(null, null, CurrentUser.required().userName(), null, null));
    }

    @Bean
    StartPanel everybodysCasesPanel(CaseWorklist cases) {
        return new Panel(cases, 21, Roles.LEAD_CLERK, "cases.start.all", () -> CaseFilter.NONE);
    }

    /** @param key of the title; {@code .none} is said when there are none */
    private record Panel(CaseWorklist cases, int order, String role, String key, Supplier<CaseFilter> filter)
            implements StartPanel {

        @Override
        public boolean isShown() {
            return CurrentUser.hasRole(role);
        }

        @Override
        public Component create() {
            return CaseTable.titled(translate(key))
                    .of(cases.cases(filter.get(), PageRequest.of(0, MOST)), translate(key + ".none"));
        }
    }
}
