package hu.miho.portal.backoffice.ui;

import hu.miho.portal.backoffice.SearchService;
import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.ClerkSearch;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module adds to the clerks' shell. */
@Configuration(proxyBeanMethods = false)
class BackofficeParts {

    @Bean
    ShellItem startItem() {
        return new ShellItem("backoffice.start.menu", Icons.HOUSE, StartView.class, 5, Audience.STAFF);
    }

    @Bean
    ShellItem searchItem() {
        return new ShellItem("backoffice.search.menu", Icons.USERS, SearchView.class, 12, Audience.STAFF);
    }

    @Bean
    ShellItem auditItem() {
        return new ShellItem("backoffice.audit", Icons.SHIELD, AuditView.class, 60, Audience.ADMINISTRATORS);
    }

    @Bean
    ShellItem operationsItem() {
        return new ShellItem("backoffice.operations", Icons.MONITOR, OperationsView.class, 80, Audience.ADMINISTRATORS);
    }

    @Bean
    ClerkSearch clerkSearch(SearchService search) {
        return () -> new SearchBox(search);
    }
}
