package mathdl.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mathdl.acceptance.Project;

/** The compiled classes of a module. */
enum Room {
    MODEL("grader/model", "classes", 15),
    CHECKS("grader/checks", "classes", 30),
    TOOLKIT("chapters/toolkit", "classes", 5),
    FIGURES("chapters/figures", "classes", 3),
    WARM_UP("chapters/ch00-warm-up", "classes", 3),
    WARM_UP_CHECKS("chapters/ch00-warm-up", "test-classes", 3),
    WARM_UP_SOLUTIONS("solutions/ch00-warm-up", "classes", 6),
    PROBABILITY("chapters/ch01-probability", "classes", 15),
    PROBABILITY_CHECKS("chapters/ch01-probability", "test-classes", 12),
    INFORMATION("chapters/ch02-information-theory", "classes", 7),
    INFORMATION_CHECKS("chapters/ch02-information-theory", "test-classes", 6),
    INFORMATION_SOLUTIONS("solutions/ch02-information-theory", "classes", 12),
    PROBABILITY_SOLUTIONS("solutions/ch01-probability", "classes", 12),
    LINEAR("chapters/ch03-linear-algebra", "classes", 6),
    LINEAR_CHECKS("chapters/ch03-linear-algebra", "test-classes", 4),
    CALCULUS("chapters/ch04-calculus", "classes", 9),
    CALCULUS_CHECKS("chapters/ch04-calculus", "test-classes", 9),
    CALCULUS_SOLUTIONS("solutions/ch04-calculus", "classes", 18),
    OPTIMIZATION("chapters/ch05-optimization", "classes", 7),
    OPTIMIZATION_CHECKS("chapters/ch05-optimization", "test-classes", 7),
    LINEAR_SOLUTIONS("solutions/ch03-linear-algebra", "classes", 2),
    OPTIMIZATION_SOLUTIONS("solutions/ch05-optimization", "classes", 12),
    GOLDENS("solutions/goldens", "classes", 15),
    WORKER("grader/worker", "classes", 25),
    JUDGE("grader/judge", "classes", 60),
    CLI("grader/cli", "classes", 50);

    private static final Map<Room, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private final String module;
    private final String output;
    private final int floor;

    /**
     * @param module its directory
     * @param output {@code classes} or {@code test-classes}
     * @param floor a number of classes that it surely has: a rule that sees fewer judges nothing
     */
    Room(String module, String output, int floor) {
        this.module = module;
        this.output = output;
        this.floor = floor;
    }

    int floor() {
        return floor;
    }

    JavaClasses classes() {
        return IMPORTED.computeIfAbsent(this, Room::imported);
    }

    private JavaClasses imported() {
        return new ClassFileImporter()
                .importPath(Project.ROOT.resolve(module).resolve("target").resolve(output));
    }
}
