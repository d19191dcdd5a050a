package mathdl.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String PROBABILITY = "mathdl.probability";
    private static final String TOPIC = "mathdl.information";

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Room.MODEL, Rooms.model()),
                Arguments.of(Room.CHECKS, Rooms.checks()),
                Arguments.of(Room.TOOLKIT, Rooms.toolkit()),
                Arguments.of(Room.WORKER, Rooms.worker()),
                Arguments.of(Room.JUDGE, Rooms.judge()),
                Arguments.of(Room.CLI, Rooms.cli()),
                Arguments.of(Room.PROBABILITY, Rooms.chapter(PROBABILITY)),
                Arguments.of(Room.PROBABILITY, Rooms.contracts(PROBABILITY)),
                Arguments.of(Room.PROBABILITY, Rooms.publicContracts(PROBABILITY)),
                Arguments.of(Room.PROBABILITY, PlainContracts.rule(PROBABILITY)),
                Arguments.of(Room.PROBABILITY_CHECKS, Rooms.checksOfChapter(PROBABILITY)),
                Arguments.of(Room.INFORMATION, Rooms.chapter(TOPIC)),
                Arguments.of(Room.INFORMATION, Rooms.contracts(TOPIC)),
                Arguments.of(Room.INFORMATION, Rooms.listings(TOPIC)),
                Arguments.of(Room.INFORMATION, Rooms.publicContracts(TOPIC)),
                Arguments.of(Room.INFORMATION, PlainContracts.rule(TOPIC)),
                Arguments.of(Room.INFORMATION_CHECKS, Rooms.checksOfChapter(TOPIC)),
                Arguments.of(Room.INFORMATION_SOLUTIONS, Rooms.solutions(TOPIC)),
                Arguments.of(Room.PROBABILITY_SOLUTIONS, Rooms.solutions(PROBABILITY)),
                Arguments.of(Room.LINEAR_SOLUTIONS, Rooms.solutions("mathdl.linear")),
                Arguments.of(Room.OPTIMIZATION_SOLUTIONS, Rooms.solutions("mathdl.optimization")),
                Arguments.of(Room.GOLDENS, Rooms.goldens()),
                Arguments.of(Room.CHECKS, ReadingOnly.rule()),
                Arguments.of(Room.JUDGE, ReadingOnly.rule()),
                Arguments.of(Room.PROBABILITY_CHECKS, ReadingOnly.rule()),
                Arguments.of(Room.INFORMATION_CHECKS, ReadingOnly.rule()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void keeps_the_rule(Room room, ArchRule rule) {
        rule.check(room.classes());
    }

    @ParameterizedTest
    @EnumSource
    void has_no_cycle_of_packages(Room room) {
        Rooms.noCycles("mathdl.").check(room.classes());
    }

    @ParameterizedTest
    @EnumSource
    void sees_the_classes_that_it_judges(Room room) {
        assertThat(room.classes()).hasSizeGreaterThanOrEqualTo(room.floor());
    }

    @Test
    void reads_the_wire_as_the_judge_does() {
        ReadingOnly.rule().check(Room.WORKER.classes().that(new InPackage("mathdl.worker.wire")));
    }
}
