package hu.miho.portal.feeds;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.PortalCommand;
import hu.miho.portal.ui.Formats;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code --export-changes=OUT}: writes the approved changes that no feed has confirmed, and prints where. */
@Component
class ChangeExportCommand implements PortalCommand {

    private final ChangeExport export;
    private final I18NProvider texts;

    ChangeExportCommand(ChangeExport export, I18NProvider texts) {
        this.export = export;
        this.texts = texts;
    }

    @Override
    public String option() {
        return "export-changes";
    }

    @Override
    public int run(ApplicationArguments arguments) {
        List<String> paths = arguments.getOptionValues(option());
        if (paths == null || paths.size() != 1 || paths.getFirst().isBlank()) {
            System.err.println(text("feeds.export.path-missing"));
            return 1;
        }
        try {
            Optional<Path> written = export.write(Path.of(paths.getFirst()));
            System.out.println(written.map(path -> text("feeds.export.written", path))
                    .orElseGet(() -> text("feeds.export.nothing")));
            return 0;
        } catch (InvalidPathException noPath) {
            System.err.println(text("feeds.export.path-missing"));
            return 1;
        }
    }

    private String text(String key, Object... values) {
        return texts.getTranslation(key, Formats.HUNGARIAN, values);
    }
}
