package hu.miho.portal.cases;

import hu.miho.portal.shared.EmailAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has to confirm a case besides the one who filed it. @param email null when a clerk did without */
record OtherParty(String name, @Nullable EmailAddress email) {

    /** Whoever the answers name; nobody when they name none. */
    static Optional<OtherParty> answered(Answers answers, String nameOf, String emailOf) {
        String name = answers.of(nameOf);
        String email = answers.of(emailOf);
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(new OtherParty(name, EmailAddress.isValid(email) ? new EmailAddress(email) : null));
    }
}
