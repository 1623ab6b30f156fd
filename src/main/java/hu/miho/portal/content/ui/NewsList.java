package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.NewsNotice;
import hu.miho.portal.content.NewsService;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.FrontPagePart;
import java.util.List;
import java.util.Optional;

/** What is new, on the first page of visitors. */
@org.springframework.stereotype.Component
class NewsList implements FrontPagePart {

    private final NewsService news;

    NewsList(NewsService news) {
        this.news = news;
    }

    @Override
    public Optional<Component> create() {
        List<NewsNotice> shown = news.forEverybody(Formats.locale());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section(new H2(I18NProvider.translate("content.news")));
        section.addClassNames("welcome-section", "news-list");
        shown.forEach(each -> section.add(each.box()));
        return Optional.of(section);
    }
}
