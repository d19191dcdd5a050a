package mathdl.model.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallPatternTest {
    @ParameterizedTest
    @CsvSource({
        "java.lang.reflect..,      java.lang.reflect.Method,     invoke",
        "java.lang.reflect..,      java.lang.reflect.Method,     ''",
        "java.lang..,              java.lang.invoke.CallSite,    x",
        "java.util.ServiceLoader,  java.util.ServiceLoader,      load",
        "java.util.Map,            java.util.Map$Entry,          getKey",
        "java.lang.Class#forName,  java.lang.Class,              forName",
        "java.lang.Class#getM*,    java.lang.Class,              getMethods"
    })
    void names(String pattern, String owner, String member) {
        assertThat(new CallPattern(pattern).matches(owner, member)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.reflect..,      java.lang.reflection.Method,  invoke",
        "java.util.Map,            java.util.MapLike,            get",
        "java.lang.Class#forName,  java.lang.Class,              ''",
        "java.lang.Class#forName,  java.lang.ClassLoader,        forName",
        "java.lang.Class#getM*,    java.lang.Class,              getName"
    })
    void does_not_name(String pattern, String owner, String member) {
        assertThat(new CallPattern(pattern).matches(owner, member)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "java..lang", "java.lang.", "java.lang.Class#", "#forName", "a.b.C#m..", "a b", "a.*"})
    void refuses_what_would_never_match(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallPattern(pattern))
                .withMessageContaining("a.b.C#m");
    }
}
