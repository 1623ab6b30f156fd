package hu.miho.portal.journey;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the one {@link Stage} of the run, and keeps pictures of what a failed test saw. */
final class OnStage implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(OnStage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stage(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Stage stage = stage(context);
        try {
            if (context.getExecutionException().isPresent()) {
                stage.takePictures("failed-" + context.getRequiredTestMethod().getName());
            }
        } finally {
            stage.endVisits();
        }
    }

    /** Closed by JUnit when the last test of the run is over. */
    private static Stage stage(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Stage.class, wanted -> new Stage(), Stage.class);
    }
}
