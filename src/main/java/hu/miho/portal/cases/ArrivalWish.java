package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A wish to report a move as it waits, sealed, for the job.
 *
 * @param network where it came from
 */
record ArrivalWish(
        ArrivalKind kind,
        CustomerId customer,
        String serialNumber,
        EmailAddress email,
        Locale language,
        String network,
        String privacyNoticeVersion) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What waited while the portal was renewed has no kind: then there was but one. */
    ArrivalWish {
        kind = Objects.requireNonNullElse(kind, ArrivalKind.CHANGE_OF_OCCUPANT);
    }

    static ArrivalWish fromJson(byte[] json) {
        return JSON.readValue(json, ArrivalWish.class);
    }

    byte[] toJson() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }
}
