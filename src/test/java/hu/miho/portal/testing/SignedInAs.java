package hu.miho.portal.testing;

import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.Roles;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Runs a test, or all of a class, as somebody with a real account: for services and for browserless views. The account is
 * opened before the test; in a transactional test it is gone afterwards, else the next test finds it again.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    /** A name from {@link Roles}. */
    String role() default Roles.CUSTOMER;

    /** The customer IDs that a customer's account reads; the customers themselves need not exist. */
    String[] customers() default {"100000001"};

    /** Opens the account and signs in to it. */
    final class Factory implements WithSecurityContextFactory<SignedInAs> {

        private final TestUsers users;
        private final SecurityContextHolderStrategy strategy;

        Factory(TestUsers users, SecurityContextHolderStrategy strategy) {
            this.users = users;
            this.strategy = strategy;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs wanted) {
            // each application context brings a strategy of its own, and the last one started has left its in the
            // holder
            SecurityContextHolder.setContextHolderStrategy(strategy);
            Authentication user = wanted.role().equals(Roles.CUSTOMER)
                    ? users.customer(List.of(wanted.customers()))
                    : users.staff(StaffRole.valueOf(wanted.role()));
            return new SecurityContextImpl(user);
        }
    }
}
