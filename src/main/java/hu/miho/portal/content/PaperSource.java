package hu.miho.portal.content;

import java.util.List;
import java.util.Locale;

/** Prints papers whose words clerks may change. Implemented by the modules that write them. */
public interface PaperSource {

    List<EditablePaper> papers();

    /** One of them as PDF, with these words and invented data. */
    byte[] sample(EditablePaper paper, PaperText words, Locale language);
}
