package org.verger.publishing;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;

/// Has one call of a bean fail, the first or the second or any later one, for the thread that asks
/// for that and for no other; or every call that is not made by it.
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
    private volatile boolean elsewhere;
    private volatile boolean struck;

    /// Goes in front of a bean that Spring, or [Advisable], has put something in front of already.
    static Saboteur before(Object bean) {
        var saboteur = new Saboteur();
        ((Advised) bean).addAdvice(0, saboteur);
        return saboteur;
    }

    void leave(Object bean) {
        ((Advised) bean).removeAdvice(this);
    }

    /// From now on the call of this number fails, counted from 1.
    void failAt(int call) {
        left = call;
        struck = false;
    }

    /// From now on every call fails that any other thread makes.
    void failElsewhere() {
        elsewhere = true;
        struck = false;
    }

    /// From now on none fails.
    void rest() {
        left = 0;
        elsewhere = false;
    }

    /// Whether the call was made that was to fail.
    boolean hasStruck() {
        return struck;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (isTheOne()) {
            struck = true;
            throw new Sabotage();
        }
        return call.proceed();
    }

    private boolean isTheOne() {
        return Thread.currentThread() == victim ? left > 0 && --left == 0 : elsewhere;
    }
}
