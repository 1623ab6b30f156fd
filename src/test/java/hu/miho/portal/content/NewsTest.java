package hu.miho.portal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.content.NewsDraft.Field;
import hu.miho.portal.content.NewsDraft.Problem;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** News and outages: who sees which when, every saved state, and clerks who save at the same time; on both databases. */
class NewsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 1, 12, 0);

    @SignedInAs(role = Roles.CLERK)
    abstract static class Writing {

        @Autowired
        NewsDesk desk;

        @Autowired
        NewsService news;

        @Autowired
        PlaceDirectory places;

        @Autowired
        TestUsers users;

        @Autowired
        Clock clock;

        @Autowired
        JdbcClient jdbc;

        private final UUID id = UUID.randomUUID();

        @BeforeEach
        void nothingIsShown() {
            jdbc.sql("delete from news_target").update();
            jdbc.sql("delete from news").update();
        }

        @Test
        void anOutageIsSeenByThoseWhomItConcernsInItsTime() {
            desk.save(id, 0, outage(NewsAudience.BUILDINGS, Set.of("B-77"), now().minusHours(1), now().plusHours(1)));
            assertThat(news.forEverybody(Formats.HUNGARIAN)).isEmpty();
            asCustomer();
            assertThat(titles(Set.of("B-77"), Set.of())).containsExactly("Melegvíz-szünet");
            assertThat(titles(Set.of("B-78"), Set.of("B-77"))).isEmpty();
        }

        @Test
        void aSubstationsOutageIsNoBuildingsOne() {
            desk.save(id, 0, outage(NewsAudience.SUBSTATIONS, Set.of("HK-7"), now().minusHours(1), now().plusHours(1)));
            asCustomer();
            assertThat(titles(Set.of("HK-7"), Set.of())).isEmpty();
            assertThat(titles(Set.of(), Set.of("HK-7"))).hasSize(1);
        }

        @Test
        void whatIsToComeOrOverIsNotSeen() {
            desk.save(id, 0, outage(NewsAudience.ALL, Set.of(), now().plusMinutes(2), now().plusHours(1)));
            assertThat(news.forEverybody(Formats.HUNGARIAN)).isEmpty();
            assertThat(state()).isEqualTo(NewsRow.State.TO_COME);
            desk.save(id, 1, outage(NewsAudience.ALL, Set.of(), now().minusHours(2), now().minusHours(1)));
            assertThat(news.forEverybody(Formats.HUNGARIAN)).isEmpty();
            assertThat(state()).isEqualTo(NewsRow.State.OVER);
            desk.save(id, 2, outage(NewsAudience.ALL, Set.of(), now().minusHours(2), null));
            assertThat(news.forEverybody(Formats.HUNGARIAN)).hasSize(1);
            assertThat(state()).isEqualTo(NewsRow.State.SHOWN);
        }

        @Test
        void withdrawnItIsGoneAndSavedAgainItIsBack() {
            NewsDraft draft = outage(NewsAudience.ALL, Set.of(), now().minusHours(1), now().plusHours(1));
            desk.save(id, 0, draft);
            desk.withdraw(id);
            desk.withdraw(id);
            assertThat(news.forEverybody(Formats.HUNGARIAN)).isEmpty();
            assertThat(state()).isEqualTo(NewsRow.State.WITHDRAWN);
            desk.save(id, 1, draft);
            assertThat(news.forEverybody(Formats.HUNGARIAN)).hasSize(1);
        }

        @Test
        void englishReadersGetTheHungarianTextWhenThereIsNoOther() {
            desk.save(id, 0, outage(NewsAudience.ALL, Set.of(), now().minusHours(1), now().plusHours(1)));
            assertThat(news.forEverybody(Formats.ENGLISH).getFirst().title()).isEqualTo("Melegvíz-szünet");
            NewsDraft both = new NewsDraft(
                    NewsKind.NEWS, NewsAudience.ALL, Set.of(), "Hír", "Story", "Szöveg", "Words", now(), null);
            desk.save(id, 1, both);
            assertThat(news.forEverybody(Formats.ENGLISH))
                    .extracting(NewsNotice::title, NewsNotice::text)
                    .containsExactly(tuple("Story", "Words"));
        }

        @Test
        void everySavedStateStays() {
            NewsDraft first = outage(NewsAudience.BUILDINGS, Set.of("B-1", "B-2"), NOON, NOON.plusHours(2));
            NewsDraft second = outage(NewsAudience.ALL, Set.of(), NOON, NOON.plusHours(4));
            desk.save(id, 0, first);
            desk.save(id, 1, second);
            List<SavedContent<NewsDraft>> states = desk.history(id);
            assertThat(states).extracting(SavedContent::number).containsExactly(2, 1);
            assertThat(states).extracting(SavedContent::content).containsExactly(second, first);
            desk.save(id, 2, states.get(1).content());
            assertThat(desk.history(id)).hasSize(3);
            assertThat(desk.history(id).getFirst().content()).isEqualTo(first);
        }

        @Test
        void whoBeganWithAnOlderStateIsToldAndNothingIsLost() {
            NewsDraft first = outage(NewsAudience.ALL, Set.of(), NOON, NOON.plusHours(2));
            desk.save(id, 0, first);
            NewsDraft colleagues = outage(NewsAudience.ALL, Set.of(), NOON, NOON.plusHours(3));
            SecurityContext mine = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(new SecurityContextImpl(users.staff(StaffRole.CLERK)));
            desk.save(id, 1, colleagues);
            SecurityContextHolder.setContext(mine);
            assertThatExceptionOfType(ContentChanged.class)
                    .isThrownBy(() -> desk.save(id, 1, first))
                    .satisfies(changed -> assertThat(changed.theirs().content()).isEqualTo(colleagues));
            assertThat(desk.history(id).getFirst().content()).isEqualTo(colleagues);
        }

        @Test
        void ofTenWhoSaveAtOnceOneDoes() throws Exception {
            NewsDraft draft = outage(NewsAudience.ALL, Set.of(), NOON, NOON.plusHours(2));
            desk.save(id, 0, draft);
            SecurityContext clerk = SecurityContextHolder.getContext();
            Callable<Boolean> save = () -> {
                SecurityContextHolder.setContext(clerk);
                try {
                    desk.save(id, 1, draft);
                    return true;
                } catch (ContentChanged told) {
                    return false;
                }
            };
            try (var pool = Executors.newFixedThreadPool(10)) {
                int saved = 0;
                for (Future<Boolean> each : pool.invokeAll(
                        IntStream.range(0, 10).mapToObj(i -> save).toList())) {
                    saved += each.get() ? 1 : 0;
                }
                assertThat(saved).isEqualTo(1);
            }
            assertThat(desk.history(id)).hasSize(2);
        }

        @Test
        void buildingsAndSubstationsAreFoundByAddressWithoutAccents() {
            var data = new CustomerData(jdbc);
            if (jdbc.sql("select 1 from customer where customer_id = '852000001'")
                    .query()
                    .listOfRows()
                    .isEmpty()) {
                data.customer("852000001").insert();
                for (String place : List.of("852000001/00000001", "852000001/00000002")) {
                    data.place(place)
                            .with("address_line", "Zsákutca köz 9.")
                            .with("building_id", "B-852")
                            .with("substation_id", "HK-852")
                            .insert();
                }
            }
            assertThat(places.find(NewsAudience.BUILDINGS, "zsakutca koz 9", 0, 10))
                    .containsExactly(new PlaceDirectory.Served("B-852", "3527 Miskolc, Zsákutca köz 9.", 2));
            assertThat(places.find(NewsAudience.SUBSTATIONS, "hk-852", 0, 10))
                    .extracting(PlaceDirectory.Served::id)
                    .containsExactly("HK-852");
            assertThat(places.find(NewsAudience.BUILDINGS, "zsakutca koz 9", 1, 10))
                    .isEmpty();
            assertThat(places.named(NewsAudience.BUILDINGS, Set.of("B-852", "nincs")))
                    .hasSize(1);
            assertThat(places.named(NewsAudience.BUILDINGS, Set.of())).isEmpty();
        }

        @Test
        void customersWriteNone() {
            asCustomer();
            NewsDraft draft = outage(NewsAudience.ALL, Set.of(), NOON, NOON.plusHours(2));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.save(id, 0, draft));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.withdraw(id));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.history(id));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::list);
        }

        private void asCustomer() {
            SecurityContextHolder.getContext().setAuthentication(users.customer(List.of("852000009")));
        }

        private List<String> titles(Set<String> buildings, Set<String> substations) {
            return news.forPlaces(buildings, substations, Formats.HUNGARIAN).stream()
                    .map(NewsNotice::title)
                    .toList();
        }

        private NewsRow.State state() {
            return desk.find(id).orElseThrow().state();
        }

        private LocalDateTime now() {
            return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Writing {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Writing {}

    @Test
    void whatIsMissingIsSaidFieldByField() {
        var empty = new NewsDraft(NewsKind.OUTAGE, NewsAudience.BUILDINGS, Set.of(), "", "", " ", "", null, null);
        assertThat(empty.problems())
                .extracting(Problem::field)
                .containsExactly(Field.TARGETS, Field.FROM, Field.UNTIL, Field.TITLE, Field.BODY);
        assertThat(outage(NewsAudience.ALL, Set.of(), NOON, NOON).problems())
                .containsExactly(new Problem(Field.UNTIL, "content.news.problem.UNTIL.order"));
        assertThat(new NewsDraft(
                                NewsKind.NEWS,
                                NewsAudience.ALL,
                                Set.of(),
                                "x".repeat(201),
                                "x".repeat(201),
                                "x".repeat(10_001),
                                "x".repeat(10_001),
                                NOON,
                                null)
                        .problems())
                .extracting(Problem::field)
                .containsExactly(Field.TITLE, Field.BODY, Field.TITLE_EN, Field.BODY_EN);
    }

    private static NewsDraft outage(
            NewsAudience audience, Set<String> targets, LocalDateTime from, @Nullable LocalDateTime until) {
        NewsKind kind = until == null ? NewsKind.NEWS : NewsKind.OUTAGE;
        return new NewsDraft(
                kind, audience, targets, "Melegvíz-szünet", "", "Javítás miatt **nincs** melegvíz.", "", from, until);
    }
}
