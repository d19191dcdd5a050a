package mathdl.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Who may know whom. A room may always use libraries that its own pom names; of the course, only what stands here. */
final class Rooms {

    private Rooms() {}

    static ArchRule model() {
        return only("mathdl.model..", "java..", "com.fasterxml.jackson..", "mathdl.model..")
                .because("the report format needs the JDK and Jackson alone");
    }

    static ArchRule checks() {
        return ofTheCourse("mathdl.checks..", "mathdl.model..", "mathdl.checks..");
    }

    static ArchRule toolkit() {
        return only(
                        "mathdl.toolkit..",
                        "java..",
                        "org.nd4j.linalg..",
                        "org.nd4j.autodiff..",
                        "org.bytedeco.openblas..",
                        "org.apache.commons.math3..",
                        "mathdl.toolkit..")
                .because("it is numerics over ND4J, LAPACK and special functions");
    }

    static ArchRule figures() {
        return only("mathdl.figures..", "java..", "org.jetbrains.letsPlot..", "mathdl.figures..")
                .because("it draws what it is given");
    }

    static ArchRule worker() {
        // Of ND4J the interfaces alone: which backend answers is the class path's business.
        String[] known = {
            "java..",
            "javax..",
            "mathdl.worker..",
            "org.nd4j.autodiff..",
            "org.nd4j.linalg.api..",
            "org.nd4j.linalg.factory..",
            "org.nd4j.linalg.indexing..",
            "org.objectweb.asm.."
        };
        return only("mathdl.worker..", known)
                .because("submissions run beside the worker: it knows no check, no report and no judge");
    }

    static ArchRule judge() {
        return ofTheCourse(
                        "mathdl.judge..", "mathdl.model..", "mathdl.checks..", "mathdl.worker.wire..", "mathdl.judge..")
                .because("the judge speaks with workers over the wire, and loads no class of a submission");
    }

    static ArchRule cli() {
        return ofTheCourse("mathdl.cli..", "mathdl.model..", "mathdl.checks..", "mathdl.judge..", "mathdl.cli..");
    }

    /** Contracts, stubs and listings: a chapter's main classes. */
    static ArchRule chapter(String topic) {
        return ofTheCourse(
                        topic + "..",
                        "mathdl.toolkit..",
                        "mathdl.figures..",
                        topic,
                        topic + ".student..",
                        topic + ".listing..")
                .because("chapters never see checks, solutions, judge, cli or worker");
    }

    static ArchRule contracts(String topic) {
        return ofTheCourse(topic, "mathdl.toolkit..", topic).because("a contract stands for itself");
    }

    /** A chapter's test classes. */
    static ArchRule checksOfChapter(String topic) {
        return ofTheCourse(topic + "..", "mathdl.checks..", "mathdl.toolkit..", topic)
                .because("a check knows contracts alone, never an answer to one");
    }

    static ArchRule solutions(String topic) {
        String[] own = {topic + ".reference..", topic + ".misconception.."};
        return classes()
                .that()
                .resideInAnyPackage(own)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("mathdl..")
                        .or(resideInAnyPackage("mathdl.checks..", "mathdl.toolkit..", topic, own[0], own[1])));
    }

    static ArchRule goldens() {
        return ofTheCourse("mathdl.goldens..", "mathdl.toolkit..", "mathdl.*.reference..", "mathdl.goldens..")
                .because("it compares what the course computes, and judges no student");
    }

    static ArchRule listings(String topic) {
        return ofTheCourse(topic + ".listing..", "mathdl.toolkit..", "mathdl.figures..", topic, topic + ".listing..")
                .because("a listing calls contracts, and is given whose answers it shows");
    }

    static ArchRule publicContracts(String topic) {
        return classes().that().resideInAPackage(topic).should().bePublic();
    }

    /** No two packages below a root know each other, directly or around corners. */
    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices()
                .matching(root + "(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction ofTheCourse(
            String room, String... known) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("mathdl..").or(resideInAnyPackage(known)));
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction only(
            String room, String... known) {
        return classes().that().resideInAPackage(room).should().onlyDependOnClassesThat(resideInAnyPackage(known));
    }
}
