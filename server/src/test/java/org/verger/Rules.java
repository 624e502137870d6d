package org.verger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Propagation;

import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import javax.sql.DataSource;

/// What neither the compiler nor Modulith can see: six rules, and no more than six.
final class Rules {
    static final ArchRule TIME_IS_PASSED_IN =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.verger.Verger")
                    .should(accessTargetWhere(describe("ask the system clock", Rules::isTheClock)))
                    .because("a test turns the clock: take a Clock in a verb, a `now` below it");

    static final ArchRule HTTP_STAYS_IN_WEB =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..web..",
                            "org.verger.frame..",
                            "org.verger.forms..",
                            "org.verger.assets..")
                    // the rights table is about routes, and matches them as the framework does
                    .and()
                    .haveNameNotMatching("org\\.verger\\.platform\\.RightsTable(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.servlet..",
                            "org.springframework.web..",
                            "org.springframework.http..")
                    .because("a verb answers with a value; its controller in `web` speaks HTTP");

    static final ArchRule SCREENS_ASK_VERBS_AND_LISTS =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                    .because("SQL stands in the module's root: write a list there and call it");

    static final ArchRule CONNECTIONS_COME_WITH_A_SCOPE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.verger.database..", "org.verger.platform..")
                    .should(accessTargetWhere(describe("open a connection", Rules::isAConnection)))
                    .because("the transaction manager sets the scope: use JdbcClient in a verb");

    static final ArchRule LISTENERS_SET_THEIR_SCOPE_FIRST =
            methods()
                    .that()
                    .areAnnotatedWith(ApplicationModuleListener.class)
                    .should(beginWithoutATransaction())
                    .because(
                            "a transaction takes its scope when it begins: say propagation ="
                                    + " NOT_SUPPORTED, set the scope, then call the verb")
                    .allowEmptyShould(true);

    static final ArchRule NOBODY_CATCHES_EVERYTHING =
            noCodeUnits()
                    .that()
                    // OpenCV's own errors arrive as RuntimeException, and as nothing narrower
                    .areNotDeclaredIn("org.verger.pictures.Pixels")
                    .should(catchEverything())
                    .because("a defect has one handler: catch what you expect, by its own name");

    private Rules() {}

    private static boolean isTheClock(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> access.getName().equals("currentTimeMillis");
            case "java.time.Clock" -> access.getName().startsWith("system");
            case "java.util.Date" -> access.getName().equals("<init>") && takes(access, List.of());
            default ->
                    access.getTargetOwner().getPackageName().startsWith("java.time")
                            && access.getName().equals("now")
                            && !takes(access, List.of(Clock.class.getName()));
        };
    }

    private static boolean takes(JavaAccess<?> access, List<String> types) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList()
                        .equals(types);
    }

    private static boolean isAConnection(JavaAccess<?> access) {
        return access.getName().equals("getConnection")
                && (access.getTargetOwner().isAssignableTo(DataSource.class)
                        || access.getTargetOwner().isEquivalentTo(DriverManager.class));
    }

    private static ArchCondition<JavaMethod> beginWithoutATransaction() {
        return condition(
                "begin without a transaction",
                method ->
                        method.getAnnotationOfType(ApplicationModuleListener.class).propagation()
                                == Propagation.NOT_SUPPORTED);
    }

    private static ArchCondition<JavaCodeUnit> catchEverything() {
        return condition(
                "catch everything",
                code ->
                        code.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .anyMatch(Rules::isEverything));
    }

    private static boolean isEverything(JavaClass caught) {
        return caught.isEquivalentTo(Exception.class)
                || caught.isEquivalentTo(RuntimeException.class);
    }

    private static <T extends JavaCodeUnit> ArchCondition<T> condition(
            String words, Predicate<T> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T code, ConditionEvents events) {
                boolean held = holds.test(code);
                var message =
                        "%s does%s %s in %s"
                                .formatted(
                                        code.getFullName(),
                                        held ? "" : " not",
                                        words,
                                        code.getSourceCodeLocation());
                events.add(new SimpleConditionEvent(code, held, message));
            }
        };
    }
}
