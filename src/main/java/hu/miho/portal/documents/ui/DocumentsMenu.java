package hu.miho.portal.documents.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsMenu {

    @Bean
    ShellItem documentsItem() {
        return new ShellItem("documents.title", Icons.FOLDER_OPEN, DocumentsView.class, 70, Audience.CUSTOMER);
    }
}
