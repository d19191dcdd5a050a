package mathdl.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedTest {
    private static final CheckId CHECK = new CheckId("2.1", "isTheMean");

    private static String key(Seed seed, CheckId check) {
        return HexFormat.of().formatHex(seed.keyFor(check));
    }

    @Test
    void one_is_the_public_seed() {
        assertThat(key(Seed.of(1), CHECK)).isEqualTo(key(Seed.PUBLIC, CHECK));
        assertThat(Seed.PUBLIC.fingerprint()).isEqualTo("dff4707e");
    }

    @Test
    void the_public_seed_is_the_same_for_every_submission() {
        Seed mixed = Seed.PUBLIC.mixedWith("some files".getBytes(UTF_8));
        assertThat(key(mixed, CHECK)).isEqualTo(key(Seed.PUBLIC, CHECK));
    }

    @Test
    void a_secret_seed_is_mixed_with_the_submissions_content() {
        Seed secret = Seed.of(2);
        Seed mixed = secret.mixedWith("content".getBytes(UTF_8));
        assertThat(key(mixed, CHECK)).startsWith("9b1ef30621c3549b");
        assertThat(key(secret.mixedWith("content".getBytes(UTF_8)), CHECK)).isEqualTo(key(mixed, CHECK));
        assertThat(key(secret.mixedWith("content ".getBytes(UTF_8)), CHECK)).isNotEqualTo(key(mixed, CHECK));
        assertThat(key(secret, CHECK)).isNotEqualTo(key(mixed, CHECK));
        assertThat(key(Seed.of(3).mixedWith("content".getBytes(UTF_8)), CHECK)).isNotEqualTo(key(mixed, CHECK));
    }

    @Test
    void every_other_number_is_secret() {
        byte[] content = "content".getBytes(UTF_8);
        assertThat(LongStream.of(2, 0, -1, Long.MIN_VALUE, Long.MAX_VALUE).mapToObj(Seed::of))
                .allSatisfy(
                        seed -> assertThat(key(seed.mixedWith(content), CHECK)).isNotEqualTo(key(seed, CHECK)));
    }

    @Test
    void another_exercise_check_or_seed_has_another_key() {
        assertThat(LongStream.of(1, 2, -1, 0, Long.MIN_VALUE, Long.MAX_VALUE).mapToObj(n -> key(Seed.of(n), CHECK)))
                .doesNotHaveDuplicates();
        assertThat(key(Seed.PUBLIC, new CheckId("2.3", "isTheMean"))).isNotEqualTo(key(Seed.PUBLIC, CHECK));
        assertThat(key(Seed.PUBLIC, new CheckId("2.1", "isNotNegative"))).isNotEqualTo(key(Seed.PUBLIC, CHECK));
    }

    @Test
    void an_exercise_and_a_check_cannot_be_shifted_into_each_other() {
        assertThat(key(Seed.PUBLIC, new CheckId("2.1", "1a"))).isNotEqualTo(key(Seed.PUBLIC, new CheckId("2.11", "a")));
    }

    @Test
    void a_fingerprint_tells_seeds_apart_and_is_no_part_of_any_key() {
        Seed secret = Seed.of(2);
        assertThat(secret.fingerprint()).isEqualTo("7b08e92b");
        assertThat(secret.mixedWith("content".getBytes(UTF_8)).fingerprint()).isEqualTo("b162baa2");
        assertThat(key(secret, CHECK)).doesNotContain(secret.fingerprint());
    }
}
