package hu.miho.portal.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** Says that a request failed where there is no application to say it: a refused address, a missing file. */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private static final int SERVER_ERROR = 500;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title></head>
            <body><main><h1>%2$s</h1><p>%s</p><p><a href="/">%s</a></p></main></body>
            </html>
            """;

    private final LanguageChoice languages;
    private final PortalTexts texts;

    PlainErrorPage(LanguageChoice languages, PortalTexts texts) {
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View page = (ignored, asked, response) -> write(model, asked, response);
        return new ModelAndView(page);
    }

    private void write(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = languages.of(new VaadinServletRequest(request, null));
        boolean ours = model.get("status") instanceof Integer status && status >= SERVER_ERROR;
        String text = texts.getTranslation(
                ours ? "ui.error.text" : "ui.error.refused", language, model.get(NumberedErrors.NUMBER));
        response.setLocale(language);
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8);
        response.getWriter()
                .write(PAGE.formatted(
                        language.getLanguage(),
                        HtmlUtils.htmlEscape(texts.getTranslation("ui.error.title", language), UTF_8),
                        HtmlUtils.htmlEscape(text, UTF_8),
                        HtmlUtils.htmlEscape(texts.getTranslation("ui.notfound.home", language), UTF_8)));
    }
}
