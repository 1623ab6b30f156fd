package hu.miho.portal.appointments;

import hu.miho.portal.ui.ClientAddress;
import java.time.Instant;
import java.util.UUID;

/**
 * The wish to hold a time.
 *
 * @param id chosen by the caller, at random; the same one again for another time gives the earlier one back
 * @param matterId what the visitor comes for
 * @param start when the visit shall begin
 * @param from whose holds are counted
 */
public record NewHold(UUID id, String matterId, Instant start, ClientAddress from) {}
