package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Has nodes die over tasks that they have just begun.
record Deaths(JdbcClient db, TransactionTemplate transaction, Brought office) {
    private static final String DIE =
            """
            update platform.scheduled_tasks
            set picked = true, picked_by = 'a node that died', last_heartbeat = now() - interval '1 hour'
            where task_name = :task and task_instance = :id
            """;
    private static final String STOPPED =
            "delete from platform.scheduled_tasks where task_name = :task and task_instance = :id";

    static Deaths of(BeanFactory beans, Brought office) {
        return new Deaths(
                beans.getBean(JdbcClient.class), beans.getBean(TransactionTemplate.class), office);
    }

    /// Does something that has a task begun; whoever begins it dies at once.
    void over(String task, ImportId id, Runnable begun) {
        office.by()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            begun.run();
                                            one(DIE, task, id);
                                        }));
    }

    /// As the scheduler does with a task that is given up.
    void stopped(String task, ImportId id) {
        transaction.executeWithoutResult(_ -> one(STOPPED, task, id));
    }

    private void one(String statement, String task, ImportId id) {
        int one = db.sql(statement).param("task", task).param("id", id.toString()).update();
        assertThat(one).isEqualTo(1);
    }
}
