package hu.miho.portal.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password's hash costs. The defaults are OWASP's second choice for Argon2id (Password Storage Cheat Sheet:
 * 19 MiB, two iterations, one lane).
 *
 * @param memoryKib memory of one hash, in KiB
 * @param iterations passes over that memory
 * @param hashBytes length of the result
 * @param threads how many passwords are hashed at a time
 * @param queue how many may wait
 */
@ConfigurationProperties("portal.password")
record PasswordProperties(
        @DefaultValue("19456") int memoryKib,
        @DefaultValue("2") int iterations,
        @DefaultValue("32") int hashBytes,
        @DefaultValue("1") int threads,
        @DefaultValue("100") int queue) {}
