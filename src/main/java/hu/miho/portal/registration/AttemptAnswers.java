package hu.miho.portal.registration;

import hu.miho.portal.customers.CustomerIdentification;
import hu.miho.portal.customers.Identification;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Decides what is written to somebody who wants an account (issue, section 3). Runs in the caller's transaction. */
@Component
class AttemptAnswers {

    private final CustomerIdentification customers;
    private final IdentificationLimits limits;
    private final AccountService accounts;
    private final RegistrationMails mails;

    AttemptAnswers(
            CustomerIdentification customers,
            IdentificationLimits limits,
            AccountService accounts,
            RegistrationMails mails) {
        this.customers = customers;
        this.limits = limits;
        this.accounts = accounts;
        this.mails = mails;
    }

    void answer(RegistrationAttempt attempt) {
        boolean open = attempt.renewal() || limits.allow(attempt.customer(), attempt.network());
        Identification found = customers.match(attempt.customer(), attempt.birthPlace(), attempt.birthDate());
        EmailAddress onFile = found.emailOnFile();
        boolean fromAddressOnFile = attempt.email().equals(onFile);
        if (!found.match()) {
            if (!attempt.renewal()) {
                limits.countFailure(attempt.customer(), attempt.network());
            }
            mails.notIdentified(attempt);
            return;
        }
        if (onFile != null && !fromAddressOnFile) {
            mails.warnOwner(onFile, attempt);
        }
        if (open || fromAddressOnFile) {
            answerCustomer(attempt);
        } else {
            mails.notIdentified(attempt);
        }
    }

    private void answerCustomer(RegistrationAttempt attempt) {
        if (accounts.byCustomer(attempt.customer()).isPresent()) {
            mails.alreadyRegistered(attempt);
        } else if (accounts.byEmail(attempt.email()).isPresent()) {
            mails.addressServesAnother(attempt);
        } else {
            mails.activationLink(attempt);
        }
    }
}
