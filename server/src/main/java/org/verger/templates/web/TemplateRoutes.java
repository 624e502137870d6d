package org.verger.templates.web;

import org.verger.templates.TemplateId;

/// Where templates are.
public final class TemplateRoutes {
    public static final String TEMPLATES = "/templates";
    public static final String NEW = "/templates/new";
    public static final String TEMPLATE = "/templates/{template}";
    public static final String AGREEMENT = "/templates/{template}/agreement";
    public static final String RETIREMENT = "/templates/{template}/retirement";
    public static final String USE = "/templates/{template}/use";
    public static final String PUBLICATION = "/templates/{template}/publication";

    private TemplateRoutes() {}

    static String template(TemplateId id) {
        return TEMPLATES + "/" + id;
    }

    static String use(TemplateId id) {
        return template(id) + "/use";
    }
}
