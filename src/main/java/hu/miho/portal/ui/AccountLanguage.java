package hu.miho.portal.ui;

import java.util.Locale;
import java.util.Optional;

/** The language that the signed-in user's account remembers. */
public interface AccountLanguage {

    Optional<Locale> current();

    /** Does nothing when nobody is signed in. */
    void remember(Locale language);
}
