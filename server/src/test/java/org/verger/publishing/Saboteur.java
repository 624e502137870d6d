package org.verger.publishing;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;

/// Has one call of a bean fail, the first or the second or any later one, for the thread that asks
/// for that and for no other.
final class Saboteur implements MethodInterceptor {
    /// What fails so.
    static final class Sabotage extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Sabotage() {
            super("sabotage");
        }
    }

    private final Thread victim = Thread.currentThread();
    private int left;
    private boolean struck;

    /// Goes in front of a bean that Spring has put something in front of already.
    static Saboteur before(Object bean) {
        var saboteur = new Saboteur();
        ((Advised) bean).addAdvice(0, saboteur);
        return saboteur;
    }

    /// The same for any other object: what is to be used in its place.
    <T> T before(T plain, Class<T> type) {
        var factory = new ProxyFactory(plain);
        factory.setProxyTargetClass(true);
        factory.addAdvice(this);
        return type.cast(factory.getProxy());
    }

    void leave(Object bean) {
        ((Advised) bean).removeAdvice(this);
    }

    /// From now on the call of this number fails, counted from 1.
    void failAt(int call) {
        left = call;
        struck = false;
    }

    /// From now on none fails.
    void rest() {
        left = 0;
    }

    /// Whether the call was made that was to fail.
    boolean hasStruck() {
        return struck;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (Thread.currentThread() == victim && left > 0 && --left == 0) {
            struck = true;
            throw new Sabotage();
        }
        return call.proceed();
    }
}
