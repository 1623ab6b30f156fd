package hu.miho.portal.feeds;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.PortalCommand;
import hu.miho.portal.ui.Formats;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code --feed=PATH [--allow-retire]}: takes one feed and prints its report. */
@Component
class FeedCommand implements PortalCommand {

    private final FeedIntake intake;
    private final FeedReportText reportText;
    private final I18NProvider texts;

    FeedCommand(FeedIntake intake, FeedReportText reportText, I18NProvider texts) {
        this.intake = intake;
        this.reportText = reportText;
        this.texts = texts;
    }

    @Override
    public String option() {
        return FeedDatabaseGuard.OPTION;
    }

    @Override
    public int run(ApplicationArguments arguments) {
        List<String> paths = arguments.getOptionValues(option());
        if (paths == null || paths.size() != 1 || paths.getFirst().isBlank()) {
            System.err.println(text("feeds.command.path-missing"));
            return 1;
        }
        boolean terminal = System.console() != null && System.console().isTerminal();
        var progress = new ConsoleProgress(System.err, terminal, step -> text(step.textKey()));
        try {
            var options = FeedOptions.by("--" + option())
                    .allowingRetire(arguments.containsOption("allow-retire"))
                    .tellingTo(progress);
            FeedReport report = intake.take(Path.of(paths.getFirst()), options);
            progress.end();
            System.out.print(reportText.of(report));
            return report.outcome().isGood() ? 0 : 1;
        } catch (FeedBusy busy) {
            System.err.println(text("feeds.command.busy"));
            return 1;
        } catch (InvalidPathException noPath) {
            System.err.println(text("feeds.command.path-missing"));
            return 1;
        }
    }

    private String text(String key) {
        return texts.getTranslation(key, Formats.HUNGARIAN);
    }
}
