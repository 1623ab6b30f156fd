package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.FeedBuilder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk lets the portal take what lies in the inbox; a customer sees what that brought. */
@ExtendWith(OnStage.class)
@Timeout(240)
class FeedJourneyIT {

    private final Stage stage;

    FeedJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aRefusedFeedSaysWhyAndChangesNothingAndAGoodOneReachesTheCustomer() {
        DemoAccount account = stage.portal().account("CUSTOMER");
        Visitor customer = stage.customer(Screen.WIDE, ColorScheme.LIGHT).opens("szamlak/folyoszamla");
        Visitor clerk = clerk();

        String customerId = stage.feeds().customerOf(account.user());
        refusedFeed(customerId).writeTo(stage.portal().inbox().resolve("hibas"));
        looksIntoTheInbox(clerk);
        readsWhyItWasRefused(clerk);
        customer.opens("szamlak/folyoszamla");
        assertThat(customer.page().getByText("98 765 Ft")).hasCount(0);

        Locator newBills = customer.page().locator("vaadin-grid").getByText(newBillsOf(customerId));
        customer.opens("szamlak");
        assertThat(newBills).hasCount(0);
        stage.feeds().putDeltaInto(stage.portal().inbox());
        clerk.opens("ugyintezo/adatatadas");
        looksIntoTheInbox(clerk);
        assertThat(clerk.page()
                        .locator("vaadin-grid")
                        .getByText("átvéve", exactly())
                        .first())
                .isVisible();
        customer.opens("szamlak");
        assertThat(newBills.first()).isVisible();
        customer.findsNothingInTheWay();
    }

    /** Needs the second factor: the password alone leads nowhere. */
    private Visitor clerk() {
        return stage.clerk(Screen.WIDE, ColorScheme.LIGHT)
                .findsNothingInTheWay()
                .opens("ugyintezo/adatatadas");
    }

    /** Two payments, the first of which has an amount that is none. */
    private FeedBuilder refusedFeed(String customerId) {
        String taken = stage.feeds().taken();
        return FeedBuilder.delta(taken + "-hibas", taken)
                .file("payments.csv")
                .row("payments.csv", "ROSSZ-1;" + customerId + ";00000001;;" + taken + ";sok;PAYMENT_SLIP")
                .row("payments.csv", "JO-2;" + customerId + ";00000001;;" + taken + ";98765;PAYMENT_SLIP");
    }

    private static void looksIntoTheInbox(Visitor clerk) {
        clerk.clicks("Postaláda átnézése most").sees("Feldolgozott adatátadások: 1");
        clerk.hasNoBarrier();
    }

    private void readsWhyItWasRefused(Visitor clerk) {
        clerk.followsLink(stage.feeds().taken() + "-hibas").sees("elutasítva").findsNothingInTheWay();
        Locator problem = clerk.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("payments.csv"))
                .first();
        assertThat(problem).containsText("amount");
        assertThat(problem).containsText("sok");
        assertThat(problem.locator("td").first()).hasText("2");
        assertThat(problem.locator("td").last()).not().isEmpty();
        clerk.page().goBack();
        clerk.isAt("ugyintezo/adatatadas");
    }

    /** The numbers of the bills that the DELTA brings for the customer's places. */
    private Pattern newBillsOf(String customerId) {
        return Pattern.compile(stage.feeds().brought("invoices.csv").stream()
                .filter(row -> row.get("customer_id").equals(customerId))
                .map(row -> row.get("invoice_no"))
                .collect(Collectors.joining("|")));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
