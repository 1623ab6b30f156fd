package hu.miho.portal.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id on a few threads of its own, so that a flood of sign-ins takes neither the processors nor the memory from the
 * pages. Passwords are hashed in the order they come; when the queue is full the caller is told to come back.
 */
@Component
class PasswordHashing {

    private final PasswordEncoder argon2;
    private final ThreadPoolExecutor threads;
    private final String nobodysHash;

    PasswordHashing(PasswordProperties properties) {
        argon2 = new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(
                properties.memoryKib(), properties.iterations(), 1, properties.hashBytes(), Argon2.ID));
        threads = new ThreadPoolExecutor(
                properties.threads(),
                properties.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(properties.queue()),
                Thread.ofPlatform().daemon().name("passwords-", 0).factory());
        nobodysHash = encode(Tokens.newToken());
    }

    /** @throws SignInBusy when too many passwords wait */
    String hash(String password) {
        return await(() -> encode(password));
    }

    /**
     * Compares a password with an account's hash. Without one it works as long, so that time does not tell whether the
     * account exists.
     *
     * @throws SignInBusy when too many passwords wait
     */
    boolean matches(String password, @Nullable String hash) {
        boolean same = await(() -> argon2.matches(password, hash == null ? nobodysHash : hash));
        return same && hash != null;
    }

    private String encode(String password) {
        String encoded = argon2.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("no hash was made");
        }
        return encoded;
    }

    private <T> T await(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException full) {
            throw new SignInBusy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
