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
    /** A chapter: its topic, and where its main classes, its checks and its solutions are. */
    private record Topic(String name, Room main, Room checks, Room solutions) {
        Stream<Arguments> rules() {
            String root = "mathdl." + name;
            return Stream.of(
                    Arguments.of(main, Rooms.chapter(root)),
                    Arguments.of(main, Rooms.contracts(root)),
                    Arguments.of(main, Rooms.listings(root).allowEmptyShould(name.equals("warmup"))), // it has none
                    Arguments.of(main, Rooms.publicContracts(root)),
                    Arguments.of(main, PlainContracts.rule(root)),
                    Arguments.of(checks, Rooms.checksOfChapter(root)),
                    Arguments.of(checks, ReadingOnly.rule()),
                    Arguments.of(solutions, Rooms.solutions(root)));
        }
    }

    static Stream<Arguments> rules() {
        Stream<Arguments> grader = Stream.of(
                Arguments.of(Room.MODEL, Rooms.model()),
                Arguments.of(Room.CHECKS, Rooms.checks()),
                Arguments.of(Room.TOOLKIT, Rooms.toolkit()),
                Arguments.of(Room.FIGURES, Rooms.figures()),
                Arguments.of(Room.WORKER, Rooms.worker()),
                Arguments.of(Room.JUDGE, Rooms.judge()),
                Arguments.of(Room.CLI, Rooms.cli()),
                Arguments.of(Room.GOLDENS, Rooms.goldens()),
                Arguments.of(Room.CHECKS, ReadingOnly.rule()),
                Arguments.of(Room.JUDGE, ReadingOnly.rule()));
        Stream<Topic> topics = Stream.of(
                new Topic("warmup", Room.WARM_UP, Room.WARM_UP_CHECKS, Room.WARM_UP_SOLUTIONS),
                new Topic("probability", Room.PROBABILITY, Room.PROBABILITY_CHECKS, Room.PROBABILITY_SOLUTIONS),
                new Topic("information", Room.INFORMATION, Room.INFORMATION_CHECKS, Room.INFORMATION_SOLUTIONS),
                new Topic("linear", Room.LINEAR, Room.LINEAR_CHECKS, Room.LINEAR_SOLUTIONS),
                new Topic("calculus", Room.CALCULUS, Room.CALCULUS_CHECKS, Room.CALCULUS_SOLUTIONS),
                new Topic("optimization", Room.OPTIMIZATION, Room.OPTIMIZATION_CHECKS, Room.OPTIMIZATION_SOLUTIONS));
        return Stream.concat(grader, topics.flatMap(Topic::rules));
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
