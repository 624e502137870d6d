package org.verger;

/// The questions that [CatalogueTest] asks of PostgreSQL's catalogue. Every answer is a list of
/// names, in order; all but the two lists must be empty.
final class Catalogue {
    private static final String OURS =
            """
             s.nspname !~ '^(pg_|information_schema$)'
            """;
    private static final String TABLES =
            """
            from pg_class t join pg_namespace s on s.oid = t.relnamespace
            where t.relkind in ('r', 'p', 'f', 'm') and
            """
                    + OURS;
    private static final String POLICIES =
            """
            select p.schemaname || '.' || p.tablename || ' ' || p.policyname from pg_policies p
            """;
    private static final String IS_A_DOOR =
            """
            (p.cmd = 'SELECT' and p.roles = '{verger_migrator}'
             and p.qual ~ 'current_setting\\(''verger\\.door''::text, true\\) = ''[a-z_]+''::text')
            """;

    static final String WITHOUT_WALL =
            "select s.nspname || '.' || t.relname "
                    + TABLES
                    + " and not t.relrowsecurity order by 1";
    static final String NOT_FORCED =
            "select s.nspname || '.' || t.relname "
                    + TABLES
                    + " and t.relrowsecurity and not t.relforcerowsecurity order by 1";
    static final String POLICY_WITHOUT_TRUST =
            POLICIES
                    + " where not "
                    + IS_A_DOOR
                    + """
                    and not (coalesce(p.qual, p.with_check) ~ '^\\({1,2}trust_id = \\( SELECT platform\\.current_trust\\(\\) AS current_trust\\)\\)($| AND )'
                         and coalesce(p.with_check, p.qual) ~ '^\\({1,2}trust_id = \\( SELECT platform\\.current_trust\\(\\) AS current_trust\\)\\)($| AND )')
                    order by 1
                    """;

    /// A person's appointments and the ledger's entries may belong to no school: they are the whole
    /// trust's.
    static final String POLICY_WITHOUT_SCHOOL =
            POLICIES
                    + " where not "
                    + IS_A_DOOR
                    + """
                    and exists (select from information_schema.columns c
                                 where c.table_schema = p.schemaname and c.table_name = p.tablename
                                   and c.column_name = 'school_id' and c.is_nullable = 'NO')
                    and coalesce(p.qual, p.with_check) !~ 'AND \\(school_id = ANY \\(\\( SELECT platform\\.current_schools\\(\\)'
                    order by 1
                    """;

    static final String KEY_WITHOUT_TRUST =
            "select s.nspname || '.' || t.relname "
                    + TABLES
                    + """
                     and t.relrowsecurity
                     and not exists (select from pg_index k
                                       join pg_attribute c on c.attrelid = t.oid and c.attnum = k.indkey[0]
                                      where k.indrelid = t.oid and k.indisprimary and c.attname = 'trust_id')
                    order by 1
                    """;
    static final String POWERS_OF_THE_APPLICATION =
            """
            select 'owns ' || pg_describe_object(d.classid, d.objid, d.objsubid) from pg_shdepend d
            where d.refclassid = 'pg_authid'::regclass and d.refobjid = 'verger_app'::regrole and d.deptype = 'o'
            union all
            select 'is more than it should be' from pg_roles r
            where r.rolname = 'verger_app'
              and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)
            union all
            select 'is a member of ' || m.roleid::regrole from pg_auth_members m
            where m.member = 'verger_app'::regrole
            union all
            select 'may make things in ' || s.nspname from pg_namespace s
            where has_schema_privilege('verger_app', s.oid, 'CREATE')
            """;
    static final String MAY_TRUNCATE =
            "select s.nspname || '.' || t.relname "
                    + TABLES
                    + """
                     and (has_table_privilege('verger_app', t.oid, 'TRUNCATE')
                          or has_table_privilege('verger_app', t.oid, 'TRIGGER')
                          or has_table_privilege('verger_app', t.oid, 'REFERENCES'))
                    order by 1
                    """;
    static final String VIEW_OF_THE_OWNER =
            """
            select s.nspname || '.' || t.relname
            from pg_class t join pg_namespace s on s.oid = t.relnamespace
            where (t.relkind = 'm' or (t.relkind = 'v' and not coalesce('security_invoker=true' = any (t.reloptions), false)))
              and
            """
                    + OURS
                    + " order by 1";
    static final String DOORS =
            """
            select s.nspname || '.' || f.proname
            from pg_proc f join pg_namespace s on s.oid = f.pronamespace
            where f.prosecdef and
            """
                    + OURS
                    + " order by 1";
    static final String DOOR_WITHOUT_PIN =
            """
            select s.nspname || '.' || f.proname
            from pg_proc f join pg_namespace s on s.oid = f.pronamespace
            where f.prosecdef
              and (not coalesce('search_path=pg_catalog, pg_temp' = any (f.proconfig), false)
                   or has_function_privilege('public', f.oid, 'EXECUTE')
                   or not has_function_privilege('verger_app', f.oid, 'EXECUTE'))
              and
            """
                    + OURS
                    + " order by 1";
    static final String WITHOUT_COMMENT =
            "select s.nspname || '.' || t.relname "
                    + TABLES
                    + """
                     and t.relname !~ '^flyway_schema_history'
                     and coalesce(obj_description(t.oid, 'pg_class'), '') = ''
                    order by 1
                    """;

    private Catalogue() {}
}
