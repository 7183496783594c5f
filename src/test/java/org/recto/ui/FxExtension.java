package org.recto.ui;

import javafx.application.Platform;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.util.concurrent.CountDownLatch;

/// Lets a test class use JavaFX: put `@ExtendWith(FxExtension.class)` on it and ask for an [Fx] in a test's, or a
/// `@BeforeEach` method's, parameters.
///
/// JavaFX is started once for all tests. After each test its windows are closed, and the test fails if anything was
/// thrown on the JavaFX thread that nobody caught.
public final class FxExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(FxExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Fx.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        test.getRoot().getStore(SPACE).computeIfAbsent(FxThread.class, _ -> FxThread.start());
        return test.getStore(SPACE).computeIfAbsent(Fx.class, _ -> new Fx());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var fx = test.getStore(SPACE).remove(Fx.class, Fx.class);
        if (fx != null) {
            fx.close();
        }
    }

    /// The mark that JavaFX has been started in this JVM.
    private record FxThread() {

        static FxThread start() {
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            Fx.await(started, "JavaFX to start");
            Platform.setImplicitExit(false);
            return new FxThread();
        }
    }
}
