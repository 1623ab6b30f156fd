package hu.miho.portal.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a request comes from.
 *
 * @param ip the address of the other end of the connection, or of the client that a trusted proxy names
 * @param network the part of it that one subscriber holds: /24 of an IPv4, /64 of an IPv6 address
 */
public record ClientAddress(String ip, String network) {

    private static final int IPV4_NETWORK_BYTES = 3;
    private static final int IPV6_NETWORK_BYTES = 8;

    /** Whose attempts are counted together: a household has one IPv4 address, but as many IPv6 addresses as it likes. */
    public String subscriber() {
        return ip.contains(":") ? network : ip;
    }

    /** The address of whoever makes this request; {@code local} outside a request. */
    public static ClientAddress current() {
        var request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null
                ? new ClientAddress("local", "local")
                : of(request.getRemoteAddr());
    }

    /** @param ip a numeric IPv4 or IPv6 address; anything else is a network of its own */
    public static ClientAddress of(String ip) {
        try {
            byte[] bytes = InetAddress.ofLiteral(ip).getAddress();
            int kept = bytes.length == 4 ? IPV4_NETWORK_BYTES : IPV6_NETWORK_BYTES;
            for (int i = kept; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return new ClientAddress(ip, InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8);
        } catch (IllegalArgumentException | UnknownHostException notNumeric) {
            return new ClientAddress(ip, ip);
        }
    }
}
