package hu.miho.portal.identity;

import hu.miho.portal.notifications.SecretBox;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of staff: codes of an authenticator app, and ten recovery codes for when the app is lost. */
@Component
class SecondFactors {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository recoveryCodes;
    private final SecretBox secrets;
    private final Clock clock;

    SecondFactors(
            SecondFactorRepository factors, RecoveryCodeRepository recoveryCodes, SecretBox secrets, Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new secret in Base32, not yet anybody's. */
    static String newSecret() {
        return Base32.encode(Tokens.randomBytes(SECRET_BYTES));
    }

    @Transactional(readOnly = true)
    public boolean isSetUp(UUID accountId) {
        return factors.findByAccountId(accountId)
                .filter(SecondFactor::isConfirmed)
                .isPresent();
    }

    /**
     * Makes the secret the account's, when the code shows that its owner's app holds it.
     *
     * @return ten recovery codes, to be shown once; none when the code is wrong or the account has a second factor
     */
    @Transactional
    public List<String> setUp(UUID accountId, String base32Secret, String code) {
        var step = TimeCodes.stepOf(Base32.decode(base32Secret), digits(code), clock.instant());
        if (step.isEmpty() || isSetUp(accountId)) {
            return List.of();
        }
        install(accountId, base32Secret);
        factors.useStep(accountId, step.getAsLong());
        List<String> codes = Stream.generate(SecondFactors::newRecoveryCode)
                .limit(RECOVERY_CODES)
                .toList();
        recoveryCodes.saveAll(codes.stream()
                .map(recovery -> new RecoveryCode(accountId, hash(accountId, recovery)))
                .toList());
        return codes;
    }

    /** Replaces whatever second factor the account had by this secret, confirmed. */
    @Transactional
    public void install(UUID accountId, String base32Secret) {
        forget(accountId);
        byte[] sealed = secrets.seal(Base32.decode(base32Secret));
        var factor = new SecondFactor(accountId, Base64.getEncoder().encodeToString(sealed));
        factor.confirm(clock.instant());
        factors.saveAndFlush(factor);
    }

    /** Uses a code of the app or a recovery code up; true when it was good and new. */
    @Transactional
    public boolean use(UUID accountId, String code) {
        return useTimeCode(accountId, digits(code)) || recoveryCodes.use(accountId, hash(accountId, code)) == 1;
    }

    @Transactional(readOnly = true)
    public long recoveryCodesLeft(UUID accountId) {
        return recoveryCodes.countOf(accountId);
    }

    /** The owner has to set up an app again at the next sign-in. */
    @Transactional
    public void forget(UUID accountId) {
        factors.deleteByAccountId(accountId);
        recoveryCodes.deleteAllOf(accountId);
    }

    private boolean useTimeCode(UUID accountId, String code) {
        return factors.findByAccountId(accountId)
                .filter(SecondFactor::isConfirmed)
                .map(factor -> secrets.open(Base64.getDecoder().decode(factor.sealedSecret())))
                .map(secret -> TimeCodes.stepOf(secret, code, clock.instant()))
                .filter(step -> step.isPresent() && factors.useStep(accountId, step.getAsLong()) == 1)
                .isPresent();
    }

    private static String newRecoveryCode() {
        return Base32.encode(Tokens.randomBytes(RECOVERY_BYTES)).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String hash(UUID accountId, String recoveryCode) {
        String letters = recoveryCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return Tokens.hash(accountId + ":" + letters);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
