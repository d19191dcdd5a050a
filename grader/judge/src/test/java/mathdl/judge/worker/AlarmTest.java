package mathdl.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AlarmTest {
    private static final Duration LIMIT = Duration.ofMillis(100);

    private final CountDownLatch rung = new CountDownLatch(1);

    @Test
    void rings_and_cannot_be_stopped_in_time_then() throws Exception {
        Alarm alarm = new Alarm(LIMIT, () -> new Load(Duration.ZERO, false), rung::countDown);
        rung.await();
        assertThat(alarm.stop()).isFalse();
    }

    @Test
    void does_not_ring_once_it_is_stopped() throws Exception {
        Alarm alarm = new Alarm(LIMIT, () -> new Load(Duration.ZERO, false), rung::countDown);
        assertThat(alarm.stop()).isTrue();
        assertThat(rung.await(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void rings_where_the_system_does_not_say_what_a_worker_does() throws Exception {
        Alarm alarm = new Alarm(
                LIMIT,
                () -> {
                    throw new IllegalStateException("processes are hidden here");
                },
                rung::countDown);
        rung.await();
        assertThat(alarm.stop()).isFalse();
    }

    @Test
    void rings_in_the_end_for_a_worker_that_never_gets_to_run() throws Exception {
        Alarm alarm = new Alarm(LIMIT, () -> new Load(Duration.ZERO, true), rung::countDown);
        rung.await();
        assertThat(alarm.stop()).isFalse();
    }
}
