package hu.miho.portal.identity;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How many sign-ins may fail from one address and from everywhere, on this node. A successful one gives its token back, so
 * that an office behind one address is not held off by its own people.
 */
@Component
class AddressLimits {

    private static final int MOST_ADDRESSES = 20_000;

    private final SignInProperties properties;
    private final Bucket everywhere;
    private final Map<String, Bucket> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    AddressLimits(SignInProperties properties) {
        this.properties = properties;
        everywhere = Bucket.builder()
                .addLimit(limit -> limit.capacity(properties.failuresPerMinute())
                        .refillGreedy(properties.failuresPerMinute(), Duration.ofMinutes(1)))
                .build();
    }

    boolean admits(String ip) {
        return bucketOf(ip).tryConsume(1) && everywhere.tryConsume(1);
    }

    void forgive(String ip) {
        bucketOf(ip).addTokens(1);
        everywhere.addTokens(1);
    }

    private Bucket bucketOf(String ip) {
        synchronized (byAddress) {
            return byAddress.computeIfAbsent(ip, any -> newBucket());
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(properties.failuresPerIpMinute())
                        .refillGreedy(properties.failuresPerIpMinute(), Duration.ofMinutes(1)))
                .addLimit(limit -> limit.capacity(properties.failuresPerIpHour())
                        .refillGreedy(properties.failuresPerIpHour(), Duration.ofHours(1)))
                .build();
    }
}
