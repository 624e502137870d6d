package org.verger.publishing;

import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

import java.util.Set;

/// In tests, lets something be put in front of those parts of the server too in front of which
/// Spring puts nothing by itself: those that a post meets on its way.
@Component
class Advisable implements BeanPostProcessor {
    private static final Set<String> PLAIN =
            Set.of(
                    "blobSeal",
                    "blobStore",
                    "bondWatch",
                    "childrenNamed",
                    "entryStore",
                    "examination",
                    "gatekeeper",
                    "holding",
                    "lapseAtItsTime",
                    "lookAtLinks",
                    "names",
                    "publishAtItsTime",
                    "readWriting",
                    "reading",
                    "secondReader",
                    "signpost",
                    "sites",
                    "snapshots",
                    "subjectKeyStore",
                    "templateLetters",
                    "writings");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!PLAIN.contains(name) || bean instanceof Advised) return bean;
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        return factory.getProxy(bean.getClass().getClassLoader());
    }
}
