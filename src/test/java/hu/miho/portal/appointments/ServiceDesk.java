package hu.miho.portal.appointments;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs errands by the public services: visitors' as nobody, each from a network of its own, the office's as a clerk. */
final class ServiceDesk implements Desk {

    private static final int BLOCKED_MINUTES = 30;

    private final SlotService slots;
    private final BookingService bookings;
    private final OwnBookings own;
    private final OfficeBookings office;
    private final OfficeDayService day;
    private final BookingTokens tokens;

    ServiceDesk(BeanFactory portal) {
        slots = portal.getBean(SlotService.class);
        bookings = portal.getBean(BookingService.class);
        own = portal.getBean(OwnBookings.class);
        office = portal.getBean(OfficeBookings.class);
        day = portal.getBean(OfficeDayService.class);
        tokens = portal.getBean(BookingTokens.class);
    }

    /** A clerk as sessions have them. */
    private record Clerk(UUID accountId, String userName) implements CurrentUser {}

    @Override
    public void run(Errand errand) {
        switch (errand.kind()) {
            case HOLD, RELEASE, BOOK, MOVE, CANCEL -> runForVisitor(errand);
            case OFFICE_BOOK, OFFICE_MOVE, OFFICE_CANCEL, BLOCK, UNBLOCK -> asClerk(() -> runForClerk(errand));
        }
    }

    /** So many times that can be booked, none of them today or tomorrow. */
    List<Instant> times(int count) {
        return slots.offer("billing", Formats.HUNGARIAN).stream()
                .skip(2)
                .flatMap(day -> day.starts().stream())
                .map(FreeStart::start)
                .limit(count)
                .toList();
    }

    private void runForVisitor(Errand errand) {
        UUID id = errand.id();
        switch (errand.kind()) {
            case HOLD -> slots.hold(new NewHold(id, errand.matter(), errand.start(), OfficeTest.somewhere()));
            case RELEASE -> slots.release(id);
            case BOOK ->
                bookings.book(new NewBooking(id, visitor(id), Formats.HUNGARIAN, "2026-11", OfficeTest.somewhere()));
            case MOVE -> own.move(tokens.of(id), errand.start(), OfficeTest.somewhere());
            case CANCEL -> own.cancel(tokens.of(id));
            default -> throw new IllegalArgumentException(errand.kind().name());
        }
    }

    private void runForClerk(Errand errand) {
        UUID id = errand.id();
        switch (errand.kind()) {
            case OFFICE_BOOK ->
                office.book(id, new OfficeBooking(errand.matter(), errand.start(), visitor(id), Formats.HUNGARIAN));
            case OFFICE_MOVE -> office.move(id, errand.start());
            case OFFICE_CANCEL -> office.become(id, BookingStatus.CANCELLED_BY_OFFICE);
            case BLOCK -> day.block(errand.counter(), errand.start(), BLOCKED_MINUTES, id.toString());
            case UNBLOCK -> day.unblock(blockOf(id, errand.start()));
            default -> throw new IllegalArgumentException(errand.kind().name());
        }
    }

    /** The block that the clerk sees on the page of that day. */
    private UUID blockOf(UUID reason, Instant start) {
        return day.day(LocalDate.ofInstant(start, Formats.ZONE), Formats.HUNGARIAN).counters().stream()
                .flatMap(counter -> counter.blocks().stream())
                .filter(block -> block.reason().equals(reason.toString()))
                .map(BlockedTime::id)
                .findFirst()
                .orElseThrow(() -> new BookingRefused(BookingRefused.Reason.NOT_OPEN));
    }

    private static TypedVisitor visitor(UUID id) {
        return new TypedVisitor("Kovács Ilona", id + "@example.com", "", "", "");
    }

    private static void asClerk(Runnable errand) {
        var strategy = SecurityContextHolder.getContextHolderStrategy();
        var clerk = new Clerk(new UUID(0, 1), "clerk@example.hu");
        strategy.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                clerk, null, AuthorityUtils.createAuthorityList("ROLE_" + Roles.CLERK))));
        try {
            errand.run();
        } finally {
            strategy.clearContext();
        }
    }
}
