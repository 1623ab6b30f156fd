package hu.miho.portal.registration;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * An attempt to register, as it waits (sealed) for the worker and travels (sealed) in the activation link.
 *
 * @param network the network it came from
 * @param acceptedAt when the privacy notice was accepted
 * @param renewal asked for with an older activation link, so that the person was identified before
 */
record RegistrationAttempt(
        CustomerId customer,
        String birthPlace,
        LocalDate birthDate,
        EmailAddress email,
        Locale language,
        String network,
        String privacyNoticeVersion,
        Instant acceptedAt,
        boolean renewal) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static RegistrationAttempt fromJson(byte[] json) {
        return JSON.readValue(json, RegistrationAttempt.class);
    }

    static RegistrationAttempt fromJson(String json) {
        return fromJson(json.getBytes(StandardCharsets.UTF_8));
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    RegistrationAttempt renewed() {
        return new RegistrationAttempt(
                customer, birthPlace, birthDate, email, language, network, privacyNoticeVersion, acceptedAt, true);
    }
}
