package hu.miho.portal.messages;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CustomerAccess;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose a message is. It is opened by the token of a mail, or by its id for the account that reads its customer. Any other
 * key, a foreign id and a missing one look the same; one that waits to be confirmed is not there yet.
 */
@Component
class EnquiryKeys {

    private final EnquiryRepository enquiries;
    private final EnquiryTokens tokens;
    private final CustomerAccess access;

    EnquiryKeys(EnquiryRepository enquiries, EnquiryTokens tokens, CustomerAccess access) {
        this.enquiries = enquiries;
        this.tokens = tokens;
        this.access = access;
    }

    /** What the key opens for whoever is asking. */
    Optional<Enquiry> find(String key) {
        return find(key, currentAccount());
    }

    /** The same question for later, when there may be no security context. */
    BooleanSupplier opens(String key) {
        UUID account = currentAccount();
        return () -> find(key, account).isPresent();
    }

    /** The account of a signed-in customer; null for everybody else. */
    @Nullable
    UUID currentAccount() {
        return CurrentUser.hasRole(Roles.CUSTOMER)
                ? CurrentUser.find().map(CurrentUser::accountId).orElse(null)
                : null;
    }

    /** The id that the key names, whether or not it opens anything. */
    Optional<UUID> idOf(String key) {
        return tokens.read(key).or(() -> uuid(key));
    }

    private Optional<Enquiry> find(String key, @Nullable UUID account) {
        Optional<Enquiry> found = tokens.read(key)
                .flatMap(enquiries::findById)
                .or(() -> uuid(key).flatMap(enquiries::findById).filter(enquiry -> reads(account, enquiry)));
        return found.filter(enquiry -> enquiry.status() != EnquiryStatus.UNCONFIRMED);
    }

    private boolean reads(@Nullable UUID account, Enquiry enquiry) {
        String customer = enquiry.writer().customerId();
        return account != null
                && customer != null
                && access.covers(account, new CustomerId(customer), AccessArea.CASES);
    }

    private static Optional<UUID> uuid(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
