package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends a complete draft on its way: to the other party where one is to be asked, else to the clerks. In the caller's transaction. */
@Component
class CaseFiling {

    private final Procedures procedures;
    private final Filings filings;
    private final Registration registration;
    private final Invitations invitations;
    private final I18NProvider texts;

    CaseFiling(
            Procedures procedures,
            Filings filings,
            Registration registration,
            Invitations invitations,
            I18NProvider texts) {
        this.procedures = procedures;
        this.filings = filings;
        this.registration = registration;
        this.invitations = invitations;
        this.texts = texts;
    }

    /** @param by whose step it is */
    void file(Case one, Actor by) {
        Filing filing = filings.of(one);
        Optional<OtherParty> other = procedures.named(one.procedureId()).otherParty(filing);
        if (other.isPresent() && filing.isOtherInvited()) {
            invitations.invite(one, other.get());
            return;
        }
        if (other.isPresent()) {
            one.confirmation()
                    .settleOnPaper(
                            filing.secondParty(),
                            texts.getTranslation(filing.secondParty().noteKey(), one.language()));
        }
        registration.receive(one, by);
    }
}
