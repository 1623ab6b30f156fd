package hu.miho.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The house style that a machine can check. Each rule is shown to bite on the classes in {@code hu.miho.broken}. */
class ArchitectureTest {

    /** A module uses only those before it (docs/architecture.md). */
    private static final List<String> ORDER = List.of(
            "shared",
            "ui",
            "audit",
            "limits",
            "documents",
            "content",
            "notifications",
            "identity",
            "customers",
            "registration",
            "metering",
            "tariffs",
            "billing",
            "messages",
            "forms",
            "appointments",
            "cases",
            "feeds",
            "home",
            "backoffice",
            "demo");

    private static final Set<Class<?>> CLOCKS =
            Set.of(LocalDate.class, LocalDateTime.class, LocalTime.class, Instant.class, ZonedDateTime.class);

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hu.miho.portal");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("hu.miho.broken");

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAssignableTo(Repository.class)
                        .should()
                        .notBePublic()
                        .as("entities and repositories stay inside their module"),
                classes()
                        .that()
                        .areAnnotatedWith(Route.class)
                        .should()
                        .bePackagePrivate()
                        .as("views are package-private"),
                classes()
                        .that()
                        .areAnnotatedWith(Route.class)
                        .should()
                        .beAnnotatedWith(RolesAllowed.class)
                        .orShould()
                        .beAnnotatedWith(AnonymousAllowed.class)
                        .orShould()
                        .beAnnotatedWith(PermitAll.class)
                        .as("views say who may open them"),
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Service.class)
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .should()
                        .beAnnotatedWith(PreAuthorize.class)
                        .orShould()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(PreAuthorize.class)
                        .as("public service methods say who may call them"),
                noClasses().should().callMethodWhere(readsTheSystemClock()).as("time comes from an injected Clock"),
                noClasses().should().callMethodWhere(runsJavaScriptText()).as("no JavaScript in Java"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseStyleHolds(ArchRule rule) {
        rule.check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseStyleRefusesWhatBreaksIt(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void modulesKeepToTheirPublicSides() {
        ApplicationModules.of(Portal.class).verify();
    }

    @Test
    void aModuleUsesOnlyThoseBeforeIt() {
        var modules = ApplicationModules.of(Portal.class);
        assertThat(modules.stream().map(ArchitectureTest::name)).isSubsetOf(ORDER);
        assertThat(modules.stream().flatMap(module -> upward(module, modules))).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PORTAL.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                        .map(javaPackage -> javaPackage.getName()))
                .isEmpty();
    }

    private static Stream<String> upward(ApplicationModule module, ApplicationModules modules) {
        int own = ORDER.indexOf(name(module));
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .map(ArchitectureTest::name)
                .filter(used -> ORDER.indexOf(used) > own)
                .map(used -> name(module) + " uses " + used);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return DescribedPredicate.describe(
                "reads the system clock",
                call -> call.getName().equals("now")
                        && CLOCKS.stream()
                                .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static DescribedPredicate<JavaMethodCall> runsJavaScriptText() {
        return DescribedPredicate.describe(
                "runs JavaScript text",
                call -> Set.of("executeJs", "addJavaScript").contains(call.getName())
                        && (call.getTargetOwner().isEquivalentTo(Page.class)
                                || call.getTargetOwner().isEquivalentTo(Element.class)));
    }
}
