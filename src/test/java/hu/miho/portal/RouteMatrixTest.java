package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Who may open which page (S9): every route is listed here, and asked for as everybody. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
class RouteMatrixTest extends SpringBrowserlessTest {

    private static final Set<String> EVERYBODY =
            Set.of("visitor", Roles.CUSTOMER, Roles.CLERK, Roles.LEAD_CLERK, Roles.ADMIN);
    private static final Set<String> CUSTOMERS = Set.of(Roles.CUSTOMER);
    private static final Set<String> STAFF = Set.of(Roles.CLERK, Roles.LEAD_CLERK, Roles.ADMIN);

    private static final Set<String> LEADS = Set.of(Roles.LEAD_CLERK, Roles.ADMIN);
    private static final Set<String> ADMINISTRATORS = Set.of(Roles.ADMIN);

    private static final Map<String, Set<String>> MATRIX = new TreeMap<>(Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("adatvedelem", EVERYBODY),
            Map.entry("akadalymentesites", EVERYBODY),
            Map.entry("aktivalas", EVERYBODY),
            Map.entry("aktivalas/iroda", EVERYBODY),
            Map.entry("aktivalas/level", EVERYBODY),
            Map.entry("azonositok-megerosites", EVERYBODY),
            Map.entry("meghatalmazas", EVERYBODY),
            Map.entry("meghatalmazas-jovahagyas", EVERYBODY),
            Map.entry("meghatalmazottak", CUSTOMERS),
            Map.entry("ugyintezo/meghatalmazas/:", STAFF),
            Map.entry("ugyintezo/regisztracio/:", STAFF),
            Map.entry("ugyintezo/uzemeltetes", ADMINISTRATORS),
            Map.entry("ugyintezo/tartalom", STAFF),
            Map.entry("ugyintezo/tartalom/hir/:", STAFF),
            Map.entry("ugyintezo/tartalom/ceg", LEADS),
            Map.entry("ugyintezo/tartalom/adatvedelem", LEADS),
            Map.entry("ugyintezo/tartalom/levelek", LEADS),
            Map.entry("ugyintezo/tartalom/levelek/:", LEADS),
            Map.entry("ugyintezo/tartalom/iratok", LEADS),
            Map.entry("ugyintezo/tartalom/iratok/:", LEADS),
            Map.entry("attekintes", CUSTOMERS),
            Map.entry("beallitasok", CUSTOMERS),
            Map.entry("belepes", EVERYBODY),
            Map.entry("belepes/hitelesito-beallitas", EVERYBODY),
            Map.entry("belepes/masodik-tenyezo", EVERYBODY),
            Map.entry("ceginformacio", EVERYBODY),
            Map.entry("dokumentumtar", CUSTOMERS),
            Map.entry("egysegarak", EVERYBODY),
            Map.entry("elerhetosegek", EVERYBODY),
            Map.entry("elfelejtett-jelszo", EVERYBODY),
            Map.entry("email-megerosites", EVERYBODY),
            Map.entry("foglalasom", EVERYBODY),
            Map.entry("foglalasom/athelyezes", EVERYBODY),
            Map.entry("idopontfoglalas", EVERYBODY),
            Map.entry("idopontfoglalas/adatok", EVERYBODY),
            Map.entry("idopontfoglalas/kesz", EVERYBODY),
            Map.entry("lakovaltozas", EVERYBODY),
            Map.entry("lakovaltozas/kitoltes", EVERYBODY),
            Map.entry("megerosites", EVERYBODY),
            Map.entry("irjon-nekunk", EVERYBODY),
            Map.entry("irjon-nekunk/:", EVERYBODY),
            Map.entry("irjon-nekunk/kesz", EVERYBODY),
            Map.entry("irjon-nekunk/megerosites", EVERYBODY),
            Map.entry("uzeneteim", CUSTOMERS),
            Map.entry("uzeneteim/:", CUSTOMERS),
            Map.entry("ugyintezo/uzenetek", STAFF),
            Map.entry("ugyintezo/uzenetek/:", STAFF),
            Map.entry("ugyintezo/uzenetek/uj", STAFF),
            Map.entry("merooraadatok", CUSTOMERS),
            Map.entry("munkatars-aktivalas", EVERYBODY),
            Map.entry("nyomtatvanyok", EVERYBODY),
            Map.entry("nyomtatvanyok/:", EVERYBODY),
            Map.entry("regisztracio", EVERYBODY),
            Map.entry("regisztracio/ellenorzes", EVERYBODY),
            Map.entry("regisztracio/kesz", EVERYBODY),
            Map.entry("szamlak", CUSTOMERS),
            Map.entry("szamlak/:", CUSTOMERS),
            Map.entry("szamlak/folyoszamla", CUSTOMERS),
            Map.entry("szerzodes", CUSTOMERS),
            Map.entry("ugyfeladatok", CUSTOMERS),
            Map.entry("ugyeim", CUSTOMERS),
            Map.entry("ugyeim/:", CUSTOMERS),
            Map.entry("ugyeim/bekuldve/:", CUSTOMERS),
            Map.entry("ugyeim/ellenorzes/:", CUSTOMERS),
            Map.entry("ugyeim/kitoltes/:", CUSTOMERS),
            Map.entry("ugyeim/uj", CUSTOMERS),
            Map.entry("ugyintezo", STAFF),
            Map.entry("ugyintezo/adatatadas", STAFF),
            Map.entry("ugyintezo/adatatadas/:", STAFF),
            Map.entry("ugyintezo/beallitasok", STAFF),
            Map.entry("ugyintezo/idopontok", STAFF),
            Map.entry("ugyintezo/idopontok/het", STAFF),
            Map.entry("ugyintezo/idopontok/jelentes", STAFF),
            Map.entry("ugyintezo/idopontok/ugykorok", STAFF),
            Map.entry("ugyintezo/idopontok/nyitvatartas", STAFF),
            Map.entry("ugyintezo/idopontok/nyitvatartas/elonezet", STAFF),
            Map.entry("beallitasok/torles", CUSTOMERS),
            Map.entry("fiok-torolve", EVERYBODY),
            Map.entry("dokumentumtar/irat", CUSTOMERS),
            Map.entry("ugyintezo/kereses", STAFF),
            Map.entry("ugyintezo/munkatarsak", ADMINISTRATORS),
            Map.entry("ugyintezo/naplo", ADMINISTRATORS),
            Map.entry("ugyintezo/ugyfel/:", STAFF),
            Map.entry("ugyintezo/levelek", STAFF),
            Map.entry("ugyintezo/ugyek", STAFF),
            Map.entry("ugyintezo/ugyek/:", STAFF),
            Map.entry("ugyintezo/ugyek/felvetel", STAFF),
            Map.entry("ugyintezo/ugyek/felvetel/:", STAFF),
            Map.entry("ugyintezo/ugyek/felvetel-ellenorzes/:", STAFF),
            Map.entry("ugyintezo/ugyek/felveve/:", STAFF),
            Map.entry("uj-jelszo", EVERYBODY)));

    @Test
    void everyRouteIsListed() {
        assertThat(routes()).extracting(RouteMatrixTest::pathOf).containsExactlyInAnyOrderElementsOf(MATRIX.keySet());
    }

    @Test
    @WithAnonymousUser
    void visitorsOpenWhatIsPublic() {
        opensExactly("visitor");
    }

    @Test
    @SignedInAs(role = Roles.CUSTOMER)
    void customersOpenTheirPages() {
        opensExactly(Roles.CUSTOMER);
    }

    @Test
    @SignedInAs(role = Roles.CLERK)
    void clerksOpenTheClerksPages() {
        opensExactly(Roles.CLERK);
    }

    @Test
    @SignedInAs(role = Roles.LEAD_CLERK)
    void leadClerksOpenTheClerksPages() {
        opensExactly(Roles.LEAD_CLERK);
    }

    @Test
    void eachStaffRoleOpensWhatTheOneBeforeItOpens() {
        assertThat(MATRIX.values()).allSatisfy(who -> {
            if (who.contains(Roles.CLERK)) {
                assertThat(who).contains(Roles.LEAD_CLERK);
            }
            if (who.contains(Roles.LEAD_CLERK)) {
                assertThat(who).contains(Roles.ADMIN);
            }
        });
    }

    @Test
    @SignedInAs(role = Roles.ADMIN)
    void administratorsOpenTheClerksPages() {
        opensExactly(Roles.ADMIN);
    }

    private static void opensExactly(String who) {
        var opened = new TreeSet<String>();
        routes().stream()
                .filter(RouteMatrixTest::isReached)
                .map(RouteMatrixTest::pathOf)
                .forEach(opened::add);
        List<String> open = MATRIX.keySet().stream()
                .filter(route -> MATRIX.get(route).contains(who))
                .toList();
        assertThat(opened).containsExactlyElementsOf(open);
    }

    /** Whether access control lets the navigation through to the view, which is not built: that is other tests' business. */
    private static boolean isReached(RouteData route) {
        var reached = new ArrayList<Class<?>>();
        var listener = UI.getCurrent().addBeforeEnterListener(event -> {
            reached.add(event.getNavigationTarget());
            event.rerouteToError(NotFoundException.class);
        });
        try {
            UI.getCurrent().navigate(pathOf(route).replaceFirst("/:.*", "/1"));
        } finally {
            listener.remove();
        }
        return reached.contains(route.getNavigationTarget());
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    /** The route's address; where it takes a parameter, a colon. */
    private static String pathOf(RouteData route) {
        return route.getTemplate().replaceFirst("/:.*", "/:");
    }
}
